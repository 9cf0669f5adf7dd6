import type Database from 'better-sqlite3'

/**
 * The calls file, beside the settings and without references to them. `keys` gives each company, person and service a small
 * number, which keeps a row near 120 bytes. `hours` is kept in the transaction that adds calls, and only there.
 */
const versions = [
  `create table keys (key integer primary key, id text not null unique) strict;

create table calls (
  company integer not null,
  started_at integer not null,
  id text not null,
  answered_at integer,
  ended_at integer not null,
  direction text not null check (direction in ('inbound', 'outbound', 'internal')),
  type text not null,
  outcome text not null,
  calling text not null,
  calling_name text,
  called text not null,
  dialled text,
  placed_by integer,
  received_by integer,
  extension text,
  service integer,
  seconds integer not null check (seconds >= 0),
  billed_seconds integer not null check (billed_seconds >= 0),
  per_minute integer not null,
  cost integer not null check (cost >= 0),
  redirected_by text,
  redirect_reason text,
  account_code text,
  hung_up_by text,
  cause text,
  wait_seconds integer,
  primary key (company, started_at, id)
) strict, without rowid;

create table legs (
  company integer not null,
  started_at integer not null,
  call_id text not null,
  position integer not null,
  id text not null,
  leg_started_at integer not null,
  entry integer,
  called text not null,
  outcome text not null,
  seconds integer not null,
  reason text,
  primary key (company, started_at, call_id, position)
) strict, without rowid;

create table hours (
  company integer not null,
  hour integer not null,
  inbound_calls integer not null,
  inbound_answered integer not null,
  inbound_seconds integer not null,
  outbound_calls integer not null,
  outbound_answered integer not null,
  outbound_seconds integer not null,
  internal_calls integer not null,
  internal_answered integer not null,
  internal_seconds integer not null,
  cost integer not null,
  primary key (company, hour)
) strict, without rowid;`,

  'alter table calls add column product text;',

  'alter table calls add column queue_end text;',

  'alter table calls add column disposition text;',
]

export const newest = versions.length

/** Brings the calls file to a schema (the newest), each step in a transaction; refuses a file from a newer portal. */
export function migrate(file: Database.Database, target = newest): void {
  const version = Number(file.pragma('user_version', { simple: true }))
  if (version > newest) throw new Error(`The calls file has schema ${version}; this portal knows ${newest}`)
  for (let next = version; next < target; next += 1)
    file
      .transaction(() => {
        if (Number(file.pragma('user_version', { simple: true })) !== next) return
        file.exec(versions[next] ?? '')
        file.pragma(`user_version = ${next + 1}`)
      })
      .immediate()
}
