/// Documents as YAML, for people to read and edit.
package org.monograph.content.yaml;
