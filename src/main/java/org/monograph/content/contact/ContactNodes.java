package org.monograph.content.contact;

import jakarta.enterprise.context.ApplicationScoped;
import org.monograph.base.published.TermNodes;

@ApplicationScoped
class ContactNodes extends TermNodes<Contact> {

    ContactNodes() {
        super(Contact.class);
    }
}
