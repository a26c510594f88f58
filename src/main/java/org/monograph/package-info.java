/// The start of the service, and checks of its settings. Everything else is in a room of one of the floors below;
/// `ARCHITECTURE.md` lists them.
package org.monograph;
