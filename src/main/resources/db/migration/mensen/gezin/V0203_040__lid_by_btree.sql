-- The check that nobody is twice in one gezin at the same time looked like an index to PostgreSQL: of a GiST index it
-- thinks that any of its columns serves as well as the first, and it took this one to find the members of a file, and
-- with a kept plan even to walk through all members of a municipality. One expression checks the same and is no index
-- for anything else. Gemeente and uuid have a fixed length, so different keys never make the same text.
alter table gezin.lid drop constraint exclude$lid_periode;
alter table gezin.lid add constraint exclude$lid_periode exclude using gist
    ((gemeente || gezin::text || inwoner::text) with =, periode with &&);
