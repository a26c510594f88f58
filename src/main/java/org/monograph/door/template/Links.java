package org.monograph.door.template;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Addresses, which keep the jurisdiction that the reader has chosen, and lead from a preview to previews.
public record Links(Variables variables) {

    /// Below which pages are shown with the drafts of a change.
    public static final String PREVIEW = "/preview";

    /// The parameter with the text that an editor has shared.
    public static final String SHARE = "share";

    /// A path within the site.
    public String to(String path) {
        return to(path, variables.jurisdiction());
    }

    /// @param jurisdiction null for none
    public String to(String path, String jurisdiction) {
        var place = path.indexOf('#') < 0 ? path.length() : path.indexOf('#');
        var page = with(path.substring(0, place), Variables.JURISDICTION, jurisdiction);
        var share = (String) variables.value(SHARE);
        return (share == null ? page : PREVIEW + with(page, SHARE, share)) + path.substring(place);
    }

    /// The path of a page below another.
    public String below(String path, String name) {
        return path + "/" + encoded(name);
    }

    /// The address of the next page of a list.
    ///
    /// @param address of the first one, with the jurisdiction
    public String after(String address, String cursor) {
        return with(address, "after", cursor);
    }

    /// An address with the values of two variables, and with the jurisdiction.
    ///
    /// @param second may be empty for none
    public String address(String path, String first, String second) {
        var parameters = Stream.of(first, second)
                .flatMap(name -> variables.list(name).stream().map(value -> name + "=" + encoded(value)))
                .collect(Collectors.joining("&"));
        return to(parameters.isEmpty() ? path : path + "?" + parameters);
    }

    /// The same with one value in place of another.
    public String instead(String path, String variable, String replaced, String value) {
        return list(
                path, variable, variables.list(variable).stream().map(given -> given.equals(replaced) ? value : given));
    }

    /// An address with the values of a variable and one more.
    public String including(String path, String variable, String added) {
        return list(path, variable, Stream.concat(variables.list(variable).stream(), Stream.of(added)));
    }

    /// The same without one of the values.
    public String without(String path, String variable, String removed) {
        return list(path, variable, variables.list(variable).stream().filter(value -> !value.equals(removed)));
    }

    private String list(String path, String variable, Stream<String> values) {
        var parameters =
                values.distinct().map(value -> variable + "=" + encoded(value)).collect(Collectors.joining("&"));
        return to(parameters.isEmpty() ? path : path + "?" + parameters);
    }

    /// An address outside of the site. Null for one that is no address on the web.
    public String web(String address) {
        return address != null && (address.startsWith("https://") || address.startsWith("http://")) ? address : null;
    }

    /// A value as a part of an address.
    public String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }

    /// @param value null or empty for none
    private String with(String address, String parameter, String value) {
        return value == null || value.isEmpty()
                ? address
                : address + (address.contains("?") ? "&" : "?") + parameter + "=" + encoded(value);
    }
}
