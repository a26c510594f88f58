/// What is said about drugs, and how it comes to be published. Knows nothing of HTTP.
package org.monograph.content;
