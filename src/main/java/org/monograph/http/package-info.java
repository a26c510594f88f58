/// The door for readers: from an HTTP request to an answer's bytes. It knows GraphQL and nothing of drugs.
package org.monograph.http;
