/** `asyncio.futures._set_result_unless_cancelled`, for the transports that are written in Python. */
export const SET_RESULT = `
def _set_result_unless_cancelled(fut, result):
    if not fut.cancelled():
        fut.set_result(result)
`;
