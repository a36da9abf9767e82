const bytesPerFloat = 4;
const isLittleEndian = new Uint8Array(Uint16Array.of(1).buffer)[0] === 1;

/** A vector as 32-bit floats, the lowest byte first whatever this machine does, so that a file can be moved. */
export function toBlob(vector: Float32Array): Uint8Array {
  const view = new DataView(new ArrayBuffer(vector.length * bytesPerFloat));
  for (const [i, value] of vector.entries()) view.setFloat32(i * bytesPerFloat, value, true);
  return new Uint8Array(view.buffer);
}

/** The vector that `toBlob` wrote. */
export function toVector(blob: Uint8Array): Float32Array {
  // A copy, since floats must begin at a multiple of their size.
  const { buffer } = blob.slice();
  if (isLittleEndian) return new Float32Array(buffer);
  const view = new DataView(buffer);
  return Float32Array.from({ length: buffer.byteLength / bytesPerFloat }, (_, i) =>
    view.getFloat32(i * bytesPerFloat, true),
  );
}
