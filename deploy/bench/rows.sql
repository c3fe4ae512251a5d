select s.key, s.summary, s.kind, s.said_earliest, s.said_latest, s.said_precision, a.key, n.name, e.sentence, d.key, d.title
from (
  select *
  from current_record.statement
  where crisis_id = cast(:crisis as uuid) and retracted_in is null
  order by coalesce(said_earliest, 'infinity'), id
  limit 50) as s
join current_record.actor a on a.id = s.speaker_id
join current_record.actor_name n on n.actor_id = a.id and n.ordinal = 0
join current_record.evidence e on e.bearer_id = s.id
join current_record.source d on d.id = e.source_id
order by coalesce(s.said_earliest, 'infinity'), s.id;
