/// The database: embedded or external PostgreSQL, the snapshot that an operation reads, and what happens
/// when it fails. Migrations under `db/migration` make the tables; what is in them belongs to the rooms
/// above.
package org.monograph.base.database;
