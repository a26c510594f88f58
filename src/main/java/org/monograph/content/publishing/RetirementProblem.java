package org.monograph.content.publishing;

import org.monograph.content.statement.ProblemCode;

/// A reason why a document cannot be retired.
///
/// @param path of the part of the retirement; empty for the whole
public record RetirementProblem(Retirement retirement, ProblemCode code, String path, String message) {}
