const bytesPerFloat = 4;

/** A vector as 32-bit floats, the lowest byte first whatever this machine does, so that a file can be moved. */
export function toBlob(vector: Float32Array): Uint8Array {
  const view = new DataView(new ArrayBuffer(vector.length * bytesPerFloat));
  for (const [i, value] of vector.entries()) view.setFloat32(i * bytesPerFloat, value, true);
  return new Uint8Array(view.buffer);
}

/** The vector that `toBlob` wrote. */
export function toVector(blob: Uint8Array): Float32Array {
  const view = new DataView(blob.buffer, blob.byteOffset, blob.byteLength);
  return Float32Array.from({ length: blob.byteLength / bytesPerFloat }, (_, i) =>
    view.getFloat32(i * bytesPerFloat, true),
  );
}
