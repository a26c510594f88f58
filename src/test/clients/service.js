// The running service.
const { MONOGRAPH_URL } = process.env;
if (!MONOGRAPH_URL) {
  throw new Error('MONOGRAPH_URL is not set: start the tests with src/test/clients/run');
}

export const endpoint = new URL('/graphql', MONOGRAPH_URL).href;

export async function ask(query, variables = {}) {
  const response = await fetch(endpoint, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ query, variables }),
  });
  const answer = await response.json();
  if (answer.errors) {
    throw new Error(JSON.stringify(answer.errors));
  }
  return answer.data;
}
