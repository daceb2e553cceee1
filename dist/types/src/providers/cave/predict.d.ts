import type { Reply } from '../../types/provider.ts';
import type { Raised, Resolution } from '../../types/resolution.ts';
/**
 * caveclient's words for an answer to its first request, taking it that every request is answered alike
 * (caveclient 8.2.1 base.py:36, _raise_for_status; base.py:89, handle_response; base.py:219, _get_version).
 */
export declare function predictCaveclient(resolution: Resolution, reply: Reply): Raised | undefined;
/** cloud-volume 12.15.2 datasource/graphene/metadata.py:160, fetch_info. */
export declare function predictCloudVolume(resolution: Resolution, reply: Reply): Raised | undefined;
/** cloud-files 6.4.3 interfaces.py:1028, get_file: a refused file (403) is as good as a missing one, and raises nothing. */
export declare function predictCloudFiles(resolution: Resolution, reply: Reply): Raised | undefined;
