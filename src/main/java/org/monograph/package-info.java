/// The service's start. Everything else stands in one of the rooms below, whose imports only point down the list in
/// `ARCHITECTURE.md`.
package org.monograph;
