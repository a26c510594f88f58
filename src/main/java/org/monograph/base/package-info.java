/// Terms and mechanisms that all floors use. Nothing here depends on drugs or on HTTP.
package org.monograph.base;
