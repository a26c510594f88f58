package org.monograph.content.spl;

import java.io.CharConversionException;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.monograph.content.labelsource.LabelValues;
import org.monograph.content.labelsource.RejectedLabelException;
import org.monograph.content.labelsource.RejectionCode;

/// Reads one XML document, without document types, entities of its own, and files elsewhere.
final class SplParser {

    /// Labels have some 40 levels and 50,000 elements. The JDK has limits of its own.
    private static final int MAX_DEPTH = 100;

    private static final int MAX_NODES = 2_000_000;
    private static final int MAX_CHARACTERS = 20_000_000;

    private static final XMLInputFactory FACTORY = XMLInputFactory.newDefaultFactory();

    static {
        FACTORY.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        FACTORY.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        FACTORY.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, true);
        FACTORY.setProperty(XMLInputFactory.IS_COALESCING, true);
        FACTORY.setXMLReporter((_, _, _, _) -> {}); // else the JDK prints failures
    }

    private final XMLStreamReader reader;
    private final Deque<XmlElement> open = new ArrayDeque<>();
    private XmlElement root;
    private int nodes;
    private long characters;

    private SplParser(XMLStreamReader reader) {
        this.reader = reader;
    }

    /// @throws RejectedLabelException when it is no XML, or no XML that is read here
    /// @throws IOException when the stream cannot be read
    static XmlElement parse(InputStream xml) throws IOException {
        try {
            var reader = FACTORY.createXMLStreamReader(xml);
            try {
                return new SplParser(reader).parse();
            } finally {
                reader.close();
            }
        } catch (XMLStreamException e) {
            if (e.getNestedException() instanceof CharConversionException) {
                throw new RejectedLabelException(RejectionCode.INVALID_ENCODING, "it is not UTF-8");
            }
            if (e.getNestedException() instanceof IOException cause) {
                throw cause;
            }
            throw rejection(e);
        }
    }

    private static RejectedLabelException rejection(XMLStreamException e) {
        var place = e.getLocation() == null ? 0 : e.getLocation().getLineNumber();
        var message = String.valueOf(e.getMessage());
        if (message.contains("that exceeds the limit")) {
            return new RejectedLabelException(
                    RejectionCode.TOO_LARGE, "it has more elements, levels or text than a label has");
        }
        if (message.contains("within the same entity") || message.contains("Premature end of file")) {
            return new RejectedLabelException(RejectionCode.TRUNCATED_FILE, "it ends in the middle");
        }
        if (message.contains("entity") || message.contains("DOCTYPE")) {
            return new RejectedLabelException(
                    RejectionCode.FORBIDDEN_XML, "line %d has an entity of its own".formatted(place));
        }
        return new RejectedLabelException(RejectionCode.INVALID_FILE, "it is no XML from line %d on".formatted(place));
    }

    private XmlElement parse() throws XMLStreamException {
        while (reader.hasNext()) {
            switch (reader.next()) {
                case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE ->
                    throw new RejectedLabelException(
                            RejectionCode.FORBIDDEN_XML, "it has a document type or an entity of its own");
                case XMLStreamConstants.START_ELEMENT -> begin();
                case XMLStreamConstants.END_ELEMENT -> open.pop();
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> text(reader.getText());
                default -> {} // comments, instructions
            }
        }
        return root;
    }

    private void begin() {
        var element = new XmlElement(reader.getLocalName(), attributes());
        if (open.isEmpty()) {
            root = element;
        } else {
            open.peek().nodes().add(element);
        }
        open.push(element);
        limit(0);
    }

    private Map<String, String> attributes() {
        var attributes = new LinkedHashMap<String, String>();
        for (var number = 0; number < reader.getAttributeCount(); number++) {
            attributes.put(
                    reader.getAttributeLocalName(number), LabelValues.storable(reader.getAttributeValue(number)));
        }
        return attributes;
    }

    private void text(String text) {
        if (!open.isEmpty()) {
            open.peek().nodes().add(new XmlText(LabelValues.storable(text)));
            limit(text.length());
        }
    }

    private void limit(int length) {
        nodes++;
        characters += length;
        if (open.size() > MAX_DEPTH || nodes > MAX_NODES || characters > MAX_CHARACTERS) {
            throw new RejectedLabelException(
                    RejectionCode.TOO_LARGE, "it has more elements, levels or text than a label has");
        }
    }
}
