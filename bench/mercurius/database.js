import pg from 'pg';

const DATE = 1082;
// as it is stored, instead of a moment at midnight
pg.types.setTypeParser(DATE, text => text);

const pool = new pg.Pool({ connectionString: process.env.DATABASE_URL, max: 20 });
const names = new Map();

/** The rows of a statement, which each connection prepares once, under a short name. */
export async function rows(text, ...values) {
  if (!names.has(text)) names.set(text, `statement${names.size}`);
  return (await pool.query({ name: names.get(text), text, values })).rows;
}
