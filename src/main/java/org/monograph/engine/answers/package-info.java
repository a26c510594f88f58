/// Responses as bytes, and the cache of them: what is cached, for how long, and under which headers it is
/// sent.
package org.monograph.engine.answers;
