/** `nal_unit_type` of the NAL units that x264 writes. */
export const NAL_TYPE = {slice: 1, idrSlice: 5, sei: 6, sps: 7, pps: 8} as const;

/** `nal_unit_type`; see `NAL_TYPE`. */
export function nalType(nal: Uint8Array): number {
  return (nal[0] ?? 0) & 31;
}

/** Whether it is a slice: a whole picture, or a band of one. */
export function isSlice(nal: Uint8Array): boolean {
  return nalType(nal) === NAL_TYPE.slice || nalType(nal) === NAL_TYPE.idrSlice;
}

/** The NAL units of a byte stream (Annex B), without their start codes. */
export function splitStream(stream: Uint8Array): Uint8Array[] {
  const starts: number[] = [];
  for (let at = stream.indexOf(1); at !== -1; at = stream.indexOf(1, at + 1)) {
    if (at >= 2 && stream[at - 1] === 0 && stream[at - 2] === 0) starts.push(at + 1);
  }
  return starts.map((start, index) => {
    let end = (starts[index + 1] ?? stream.length + 3) - 3;
    // A start code may have a fourth zero in front.
    while (index + 1 < starts.length && stream[end - 1] === 0) end--;
    return stream.subarray(start, end);
  });
}

/** NAL units as a byte stream. */
export function joinStream(nals: readonly Uint8Array[]): Uint8Array {
  return Buffer.concat(nals.flatMap(nal => [START_CODE, nal]));
}

const START_CODE = Uint8Array.of(0, 0, 0, 1);

/** A NAL unit's payload, without its header byte and without the bytes put in so that no start code can appear. */
export function payloadOf(nal: Uint8Array): Uint8Array {
  const payload = new Uint8Array(nal.length);
  let length = 0;
  let zeros = 0;
  for (let at = 1; at < nal.length; at++) {
    const byte = nal[at] as number;
    if (zeros >= 2 && byte === 3) {
      zeros = 0;
      continue;
    }
    zeros = byte === 0 ? zeros + 1 : 0;
    payload[length++] = byte;
  }
  return payload.subarray(0, length);
}

/** The NAL unit with this header byte and payload. */
export function nalOf(header: number, payload: Uint8Array): Uint8Array {
  const nal = new Uint8Array(1 + Math.ceil(payload.length * 1.5));
  nal[0] = header;
  let length = 1;
  let zeros = 0;
  for (let at = 0; at < payload.length; at++) {
    const byte = payload[at] as number;
    if (zeros >= 2 && byte <= 3) {
      nal[length++] = 3;
      zeros = 0;
    }
    zeros = byte === 0 ? zeros + 1 : 0;
    nal[length++] = byte;
  }
  return nal.subarray(0, length);
}
