package org.monograph.content.spl;

/// A part of an XML document.
sealed interface XmlNode permits XmlElement, XmlText {}
