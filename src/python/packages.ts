/** The packages that are modelled besides Python's own modules, by the names that they are installed by. */
export const PACKAGES = ['aiofiles', 'aiohttp', 'attrs', 'httpx', 'requests', 'uvloop'] as const;
