/// Questions that patients ask about a drug, with their answers.
package org.monograph.content.faq;
