/// The list of drugs: its filter, its orders, its pages.
package org.monograph.content.listing;
