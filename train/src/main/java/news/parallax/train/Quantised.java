package news.parallax.train;

/// A matrix in bytes, each row or each column with a scale of its own. Values lie in −63 … 63: with
/// eight bits the sums of two products overflow on processors that have AVX2 but no VNNI.
///
/// @param values row by row
/// @param scales what to multiply the values of each row or column by
/// @see <a
///     href="https://onnxruntime.ai/docs/performance/model-optimizations/quantization.html">ONNX
///     Runtime on reduced range</a>
record Quantised(byte[] values, float[] scales) {
  private static final int LARGEST = 63;

  static Quantised byRow(Tensor matrix) {
    return of(matrix, true);
  }

  static Quantised byColumn(Tensor matrix) {
    return of(matrix, false);
  }

  private static Quantised of(Tensor matrix, boolean byRow) {
    float[] scales = new float[byRow ? matrix.rows() : matrix.columns()];
    float[] all = matrix.values();
    for (int i = 0; i < all.length; i++) {
      int of = byRow ? i / matrix.columns() : i % matrix.columns();
      scales[of] = Math.max(scales[of], Math.abs(all[i]) / LARGEST);
    }
    byte[] values = new byte[all.length];
    for (int i = 0; i < all.length; i++) {
      float scale = scales[byRow ? i / matrix.columns() : i % matrix.columns()];
      values[i] = scale == 0 ? 0 : (byte) Math.round(all[i] / scale);
    }
    return new Quantised(values, scales);
  }
}
