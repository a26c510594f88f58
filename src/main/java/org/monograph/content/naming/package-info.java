/// Names of drugs as people write them, and the drugs that they mean.
package org.monograph.content.naming;
