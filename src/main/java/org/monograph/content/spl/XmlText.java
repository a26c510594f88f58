package org.monograph.content.spl;

record XmlText(String text) implements XmlNode {}
