package org.monograph.content.directory;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;

/// Says what is wrong with a file. The messages of Java are only the name of the file.
final class FileProblem {

    private FileProblem() {}

    static String of(IOException failure) {
        return failure instanceof FileSystemException ofFile
                ? ofFile.getFile() + ": " + reason(failure)
                : reason(failure);
    }

    /// Without the name of the file.
    static String reason(IOException failure) {
        return switch (failure) {
            case NoSuchFileException _ -> "it does not exist";
            case NotDirectoryException _ -> "it is not a directory";
            case AccessDeniedException _ -> "access is denied";
            case FileSystemException other when other.getReason() != null -> other.getReason();
            case CharacterCodingException _ -> "it is not UTF-8";
            default -> failure.toString();
        };
    }
}
