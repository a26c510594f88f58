/// Who asks: the editors who sign in, and what they may do. How a token is checked belongs to Quarkus, what a role
/// allows
/// to the rooms of `content`.
package org.monograph.base.account;
