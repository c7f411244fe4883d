/// A share in per cent, rounded to hundredths.
package func percent(_ part: Int, of whole: Int) -> Double {
  (10_000 * Double(part) / Double(max(1, whole))).rounded() / 100
}
