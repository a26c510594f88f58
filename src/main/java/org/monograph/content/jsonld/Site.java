package org.monograph.content.jsonld;

import static org.monograph.base.terms.ErrorCode.BAD_USER_INPUT;

import java.util.regex.Pattern;
import org.monograph.base.terms.ContentException;

/// The site whose pages the structured data is about.
///
/// @param address before the path of each page; empty for paths alone
record Site(String address) {

    static final String ARGUMENT =
            "Address of the site with the pages, such as \"https://www.example.org\", up to 200 characters. Null"
                    + " for paths alone, which a browser or crawler completes by the address of the page.";

    private static final int MAX_LENGTH = 200;
    private static final Pattern FORM =
            Pattern.compile("https?://[A-Za-z0-9](?:[A-Za-z0-9.-]*[A-Za-z0-9])?(?::[0-9]{1,5})?(?:/[A-Za-z0-9._~-]+)*");

    /// @param sent null for paths alone
    static Site of(String sent) {
        if (sent == null) {
            return new Site("");
        }
        var address = sent.endsWith("/") ? sent.substring(0, sent.length() - 1) : sent;
        if (sent.length() > MAX_LENGTH || !FORM.matcher(address).matches()) {
            throw new ContentException(
                    BAD_USER_INPUT, "site: send the address of a site, such as https://www.example.org, or null");
        }
        return new Site(address);
    }

    String url(String path) {
        return address + path;
    }
}
