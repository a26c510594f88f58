/// Contacts: whom to call in an emergency, in a crisis or to report a side effect, by jurisdiction.
package org.monograph.content.contact;
