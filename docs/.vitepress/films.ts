import {resolve} from 'node:path';

/** The site's public folder; `setup/docs.js` names another one for tests. */
export const publicFolder = resolve(
  process.env['ONEWAITER_DOCS_PUBLIC'] ?? resolve(import.meta.dirname, '..', 'public'),
);

/** Where the films are, in the public folder and in addresses. */
export const FILMS = 'films';
