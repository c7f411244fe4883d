// The two functions of zlib that reading a zip archive needs, each in one call.

#ifndef CLIO_INFLATE_H
#define CLIO_INFLATE_H

#include <stddef.h>
#include <stdint.h>

/// How unpacking ended.
enum clio_inflate_result {
  /// The data filled the output exactly.
  CLIO_INFLATE_DONE,
  /// The data is broken or ends too early.
  CLIO_INFLATE_BROKEN,
  /// The data holds more than there is room for, or less.
  CLIO_INFLATE_WRONG_SIZE,
};

/// Unpacks raw deflate data into `output`, which must have exactly the size the data unpacks to.
enum clio_inflate_result clio_inflate(
    const uint8_t *input, size_t input_size, uint8_t *output, size_t output_size);

/// Returns the CRC-32 of the bytes.
uint32_t clio_crc32(const uint8_t *bytes, size_t size);

#endif
