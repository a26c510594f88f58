/// How a request is answered, from its bytes to the bytes of its response. Knows GraphQL, and nothing of
/// drugs.
package org.monograph.engine;
