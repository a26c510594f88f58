/// The list of drugs, with filter, order and pages. Statements about drugs belong to the packages of their kinds.
package org.monograph.content.listing;
