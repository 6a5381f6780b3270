/** Public pages are the same for everyone: the server's own page cache holds them for ten seconds, browsers ask again. */
export const publicPageHeaders = () => ({ "Cache-Control": "public, max-age=0, s-maxage=10" });
