// Writes docs/api-report.md again, from the package as it was last built.
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { apiReportOf } from './api-report.js';

writeFileSync(new URL('../api-report.md', import.meta.url), apiReportOf(fileURLToPath(new URL('../../', import.meta.url))));
