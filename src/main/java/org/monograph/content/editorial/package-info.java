/// Which parts a monograph has and which are unknown, who wrote and reviewed it, and when.
package org.monograph.content.editorial;
