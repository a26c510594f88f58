/// Changes: drafts that are written, reviewed and published together, and the events of which their status follows.
/// What editors ask for and send is in `editing`.
package org.monograph.content.change;
