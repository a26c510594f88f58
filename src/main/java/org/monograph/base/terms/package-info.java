/// Words of every room: jurisdiction, route, severity, certainty of evidence, slugs, error codes.
package org.monograph.base.terms;
