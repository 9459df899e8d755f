#!/bin/sh
# Runs once, when the Postgres volume is empty: one database and one role per part; no role can open another's database.
set -eu
psql --set=ON_ERROR_STOP=1 --command='revoke connect, temporary on database postgres, template1 from public'
for part in users products cart orders inventory payments shipping recommendations; do
  psql --set=ON_ERROR_STOP=1 --set=name="shop_$part" <<'SQL'
create role :"name" login password :'name';
create database :"name" owner :"name";
revoke connect, temporary on database :"name" from public;
SQL
done
