package org.monograph.content.document;

import static java.util.stream.Collectors.joining;

import java.util.List;

/// Content that must not reach readers, with all its problems at once. Nothing of it was published.
public class InvalidContentException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<DocumentFinding> findings;

    public InvalidContentException(List<DocumentFinding> findings) {
        this(findings, findings.stream().map(DocumentFinding::toString).toList());
    }

    public InvalidContentException(List<DocumentFinding> findings, List<String> lines) {
        super(lines.stream()
                .map(line -> "\n  " + line)
                .collect(joining("", lines.size() + " problem(s) in the content:", "")));
        this.findings = findings;
    }

    public List<DocumentFinding> findings() {
        return findings;
    }
}
