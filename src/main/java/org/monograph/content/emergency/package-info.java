/// What to do in an emergency, with any drug: the advice, and the phrases that name a crisis in a search.
package org.monograph.content.emergency;
