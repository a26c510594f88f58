/// Links within texts: where they lead, and whether that exists.
package org.monograph.content.link;
