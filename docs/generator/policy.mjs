/** Nothing is asked of another host, and a browser is told to refuse it: the line of each page that says so. */
export const POLICY = "default-src 'self'; script-src 'self' 'unsafe-inline'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; connect-src 'self'; base-uri 'none'; form-action 'none'";
