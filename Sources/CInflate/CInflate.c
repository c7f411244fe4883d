#include "CInflate.h"

#include <limits.h>
#include <zlib.h>

enum clio_inflate_result clio_inflate(
    const uint8_t *input, size_t input_size, uint8_t *output, size_t output_size) {
  if (input_size > UINT_MAX || output_size >= UINT_MAX) return CLIO_INFLATE_WRONG_SIZE;
  z_stream stream = {0};
  // A negative window says that there is no zlib header.
  if (inflateInit2(&stream, -MAX_WBITS) != Z_OK) return CLIO_INFLATE_BROKEN;
  uint8_t none;
  stream.next_in = (Bytef *)input;
  stream.avail_in = (uInt)input_size;
  stream.next_out = output_size > 0 ? output : &none;
  stream.avail_out = (uInt)output_size;
  int code = inflate(&stream, Z_FINISH);
  size_t written = stream.total_out;
  size_t room = stream.avail_out;
  inflateEnd(&stream);
  if (code == Z_STREAM_END) {
    return written == output_size ? CLIO_INFLATE_DONE : CLIO_INFLATE_WRONG_SIZE;
  }
  return (code == Z_BUF_ERROR || code == Z_OK) && room == 0 ? CLIO_INFLATE_WRONG_SIZE
                                                            : CLIO_INFLATE_BROKEN;
}

uint32_t clio_crc32(const uint8_t *bytes, size_t size) {
  return (uint32_t)crc32_z(crc32_z(0, NULL, 0), bytes, size);
}
