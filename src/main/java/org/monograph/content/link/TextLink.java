package org.monograph.content.link;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.monograph.base.terms.PageKind;
import org.monograph.content.text.PlainText;

@Description("A link in a text.")
public record TextLink(
        @NonNull @Description("The words of the link, as plain text.")
        String text,

        @NonNull
        @Description("Its address, as the text has it: the path of a page such as \"/drugs/baclofen\", a place such as"
                + " \"#sections.when-to-get-help\", or an address on the web.")
        String address,

        @NonNull @Description("Where it leads.") LinkKind kind) {

    private static final String PLACE = "#";

    static TextLink of(PlainText.Link link) {
        return new TextLink(link.text(), link.address(), kind(link.address()));
    }

    private static LinkKind kind(String address) {
        if (address.startsWith(PLACE)) {
            return LinkKind.PLACE;
        }
        return PageKind.of(address).isPresent() ? LinkKind.PAGE : LinkKind.WEB;
    }

    @Description(
            "The anchor to which it leads on the page with the text, such as \"sections.when-to-get-help\". Null unless it leads"
                    + " to a place.")
    public String getAnchor() {
        return kind == LinkKind.PLACE ? address.substring(PLACE.length()) : null;
    }
}
