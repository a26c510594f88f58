/// The words that every room speaks: what has an id, what is published, jurisdictions, severities, error codes, and the
/// one way in which a room adds fields to another room's type. Nothing here knows a drug.
package org.monograph.schema;
