create view gezin.v_lid with (security_invoker = true) as
select l.gemeente, l.gezin, l.inwoner, l.rol, l.periode, g.kenmerk, g.status, g.team, g.geopend_op
  from gezin.lid l
  join gezin.gezin g on (g.gemeente, g.id) = (l.gemeente, l.gezin);
comment on view gezin.v_lid is 'Who was a member of which file when, with the header of the file';
