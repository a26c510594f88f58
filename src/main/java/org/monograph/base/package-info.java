/// Words and mechanisms of every floor. Nothing here knows a drug, or a request for one.
package org.monograph.base;
