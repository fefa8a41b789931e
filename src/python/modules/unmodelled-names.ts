// Written by `npm run oracle:names`.

/** By class, or "module" and its name: what CPython 3.14 finds there and the model does not. */
// biome-ignore format: a table
export const UNMODELLED_NAMES: Readonly<Record<string, string>> = {
  '_asyncio.Future':
    '__class_getitem__ __del__ __module__ _asyncio_awaited_by _callbacks _cancel_message _log_traceback _make_cancelled_error _source_traceback',
  '_asyncio.Task':
    '__class_getitem__ __del__ __module__ _asyncio_awaited_by _callbacks _cancel_message _coro _fut_waiter _log_destroy_pending _log_traceback _make_cancelled_error _must_cancel _source_traceback get_stack print_stack',
  '_contextvars.ContextVar':
    '__class_getitem__',
  '_contextvars.Token':
    '__class_getitem__',
  '_csv.Error':
    '__setstate__',
  '_io.BufferedRandom':
    '__del__ _checkReadable _checkSeekable _checkWritable _dealloc_warn _finalizing detach mode name peek raw read1 readinto readinto1',
  '_io.BufferedReader':
    '__del__ _checkReadable _checkSeekable _checkWritable _dealloc_warn _finalizing detach mode name peek raw read1 readinto readinto1',
  '_io.BufferedWriter':
    '__del__ _checkReadable _checkSeekable _checkWritable _dealloc_warn _finalizing detach mode name raw read1 readinto readinto1',
  '_io.StringIO':
    '__del__ __setstate__ _checkReadable _checkSeekable _checkWritable detach encoding errors fileno line_buffering newlines',
  '_queue.Empty':
    '__setstate__',
  '_queue.SimpleQueue':
    '__class_getitem__',
  '_socket.socket':
    '__del__ _accept connect_ex detach family recv_into recvfrom recvfrom_into recvmsg recvmsg_into sendmsg sendto timeout type',
  '_struct.Struct':
    'format size',
  '_thread.lock':
    '_at_fork_reinit acquire_lock locked_lock release_lock',
  '_weakrefset.WeakSet':
    '__class_getitem__',
  'abc.ABC':
    '_abc_impl',
  'abc.ABCMeta':
    '__basicsize__ __dictoffset__ __flags__ __itemsize__ __or__ __ror__ __text_signature__ __type_params__ __weakrefoffset__ _abc_caches_clear _abc_registry_clear _dump_registry',
  'abc.abstractproperty':
    '__delete__ __get__ __isabstractmethod__ __set__ __set_name__',
  'argparse.Action':
    '_get_args _get_kwargs',
  'argparse.ArgumentDefaultsHelpFormatter':
    '_Section _add_item _dedent _expand_help _fill_text _format_action _format_action_invocation _format_actions_usage _format_args _format_text _format_usage _get_actions_usage_parts _get_default_metavar_for_optional _get_default_metavar_for_positional _get_help_string _indent _is_long_option _iter_indented_subactions _join_parts _metavar_formatter _set_color _split_lines add_argument add_arguments add_text add_usage end_section format_help start_section',
  'argparse.ArgumentError':
    '__setstate__',
  'argparse.ArgumentParser':
    '_add_action _add_container_actions _check_conflict _check_help _check_value _get_args _get_formatter _get_handler _get_kwargs _get_nargs_pattern _get_option_tuples _get_optional_actions _get_optional_kwargs _get_positional_actions _get_positional_kwargs _get_value _get_values _handle_conflict_error _handle_conflict_resolve _match_argument _match_arguments_partial _parse_known_args _parse_known_args2 _parse_optional _pop_action_class _print_message _read_args_from_files _registry_get _remove_action _warning convert_arg_line_to_args parse_intermixed_args parse_known_intermixed_args register',
  'argparse.ArgumentTypeError':
    '__setstate__',
  'argparse.HelpFormatter':
    '_Section _add_item _dedent _expand_help _fill_text _format_action _format_action_invocation _format_actions_usage _format_args _format_text _format_usage _get_actions_usage_parts _get_default_metavar_for_optional _get_default_metavar_for_positional _get_help_string _indent _is_long_option _iter_indented_subactions _join_parts _metavar_formatter _set_color _split_lines add_argument add_arguments add_text add_usage end_section format_help start_section',
  'argparse.MetavarTypeHelpFormatter':
    '_Section _add_item _dedent _expand_help _fill_text _format_action _format_action_invocation _format_actions_usage _format_args _format_text _format_usage _get_actions_usage_parts _get_default_metavar_for_optional _get_default_metavar_for_positional _get_help_string _indent _is_long_option _iter_indented_subactions _join_parts _metavar_formatter _set_color _split_lines add_argument add_arguments add_text add_usage end_section format_help start_section',
  'argparse.Namespace':
    '_get_args _get_kwargs',
  'argparse.RawDescriptionHelpFormatter':
    '_Section _add_item _dedent _expand_help _fill_text _format_action _format_action_invocation _format_actions_usage _format_args _format_text _format_usage _get_actions_usage_parts _get_default_metavar_for_optional _get_default_metavar_for_positional _get_help_string _indent _is_long_option _iter_indented_subactions _join_parts _metavar_formatter _set_color _split_lines add_argument add_arguments add_text add_usage end_section format_help start_section',
  'argparse.RawTextHelpFormatter':
    '_Section _add_item _dedent _expand_help _fill_text _format_action _format_action_invocation _format_actions_usage _format_args _format_text _format_usage _get_actions_usage_parts _get_default_metavar_for_optional _get_default_metavar_for_positional _get_help_string _indent _is_long_option _iter_indented_subactions _join_parts _metavar_formatter _set_color _split_lines add_argument add_arguments add_text add_usage end_section format_help start_section',
  'asyncio.base_events.Server':
    '__module__ _attach _backlog _clients _detach _loop _protocol_factory _serving _serving_forever_fut _sockets _ssl_context _ssl_handshake_timeout _ssl_shutdown_timeout _start_serving _waiters _wakeup',
  'asyncio.events.AbstractServer':
    'abort_clients close close_clients get_loop is_serving serve_forever start_serving wait_closed',
  'asyncio.events.Handle':
    '__module__ _args _callback _cancelled _context _loop _repr _repr_info _run _source_traceback',
  'asyncio.events.TimerHandle':
    '__module__ _args _callback _cancelled _context _loop _repr _repr_info _run _scheduled _source_traceback _when',
  'asyncio.exceptions.BrokenBarrierError':
    '__setstate__',
  'asyncio.exceptions.CancelledError':
    '__setstate__',
  'asyncio.exceptions.IncompleteReadError':
    '__setstate__',
  'asyncio.exceptions.InvalidStateError':
    '__setstate__',
  'asyncio.exceptions.LimitOverrunError':
    '__setstate__',
  'asyncio.graph.FrameCallGraphEntry':
    '__dataclass_fields__ __dataclass_params__ __replace__ __setstate__',
  'asyncio.graph.FutureCallGraph':
    '__dataclass_fields__ __dataclass_params__ __replace__ __setstate__',
  'asyncio.locks.Barrier':
    '__module__ _block _cond _count _exit _get_loop _loop _parties _release _state _wait',
  'asyncio.locks.BoundedSemaphore':
    '__module__ _bound_value _get_loop _loop _waiters _wake_up_next',
  'asyncio.locks.Condition':
    '__module__ _get_loop _lock _loop _notify _waiters',
  'asyncio.locks.Event':
    '__module__ _get_loop _loop _value _waiters',
  'asyncio.locks.Lock':
    '__module__ _get_loop _locked _loop _waiters _wake_up_first',
  'asyncio.locks.Semaphore':
    '__module__ _get_loop _loop _waiters _wake_up_next',
  'asyncio.queues.LifoQueue':
    '__class_getitem__ __module__ _finished _format _get _get_loop _getters _init _is_shutdown _loop _maxsize _put _putters _wakeup_next',
  'asyncio.queues.PriorityQueue':
    '__class_getitem__ __module__ _finished _format _get _get_loop _getters _init _is_shutdown _loop _maxsize _put _putters _wakeup_next',
  'asyncio.queues.Queue':
    '__class_getitem__ __module__ _finished _format _get _get_loop _getters _init _is_shutdown _loop _maxsize _put _putters _wakeup_next',
  'asyncio.queues.QueueEmpty':
    '__setstate__',
  'asyncio.queues.QueueFull':
    '__setstate__',
  'asyncio.queues.QueueShutDown':
    '__setstate__',
  'asyncio.runners.Runner':
    '__module__ _context _debug _interrupt_count _lazy_init _loop _loop_factory _on_sigint _set_event_loop _state',
  'asyncio.selector_events._SelectorSocketTransport':
    '__del__ __module__ _add_reader _adjust_leftover_buffer _buffer _call_connection_lost _closing _conn_lost _empty_waiter _eof _extra _fatal_error _force_close _get_sendmsg_buffer _high_water _loop _low_water _make_empty_waiter _maybe_pause_protocol _maybe_resume_protocol _paused _protocol _protocol_connected _protocol_paused _read_ready _read_ready__data_received _read_ready__get_buffer _read_ready__on_eof _read_ready_cb _reset_empty_waiter _sendfile_compatible _server _set_write_buffer_limits _sock _sock_fd _start_tls_compatible _write_ready _write_send _write_sendmsg max_size',
  'asyncio.streams.StreamReader':
    '__module__ _buffer _eof _exception _limit _loop _maybe_resume_transport _paused _source_traceback _transport _wait_for_data _waiter _wakeup_waiter set_transport',
  'asyncio.streams.StreamWriter':
    '__del__ __module__ _complete_fut _loop _protocol _reader _transport start_tls',
  'asyncio.subprocess.SubprocessStreamProtocol':
    '_get_close_waiter data_received eof_received',
  'asyncio.taskgroups.TaskGroup':
    '__module__ _abort _aborting _aexit _base_error _entered _errors _exiting _is_base_error _loop _on_completed_fut _on_task_done _parent_cancel_requested _parent_task _tasks',
  'asyncio.timeouts.Timeout':
    '_insert_timeout_error _on_timeout',
  'asyncio.transports.BaseTransport':
    '_extra close get_protocol is_closing set_protocol',
  'asyncio.transports.ReadTransport':
    '_extra close get_protocol is_closing is_reading pause_reading resume_reading set_protocol',
  'asyncio.transports.SubprocessTransport':
    '_extra close get_pid get_pipe_transport get_protocol get_returncode is_closing kill send_signal set_protocol terminate',
  'asyncio.transports.Transport':
    '_extra abort can_write_eof close get_protocol get_write_buffer_limits get_write_buffer_size is_closing is_reading pause_reading resume_reading set_protocol set_write_buffer_limits write write_eof writelines',
  'asyncio.transports.WriteTransport':
    '_extra abort can_write_eof close get_protocol get_write_buffer_limits get_write_buffer_size is_closing set_protocol set_write_buffer_limits write write_eof writelines',
  'asyncio.trsock.TransportSocket':
    '__module__ _sock dup family get_inheritable getsockbyname getsockopt proto setblocking settimeout shutdown type',
  'asyncio.unix_events._UnixSelectorEventLoop':
    '__del__ __module__ _accept_connection _accept_connection2 _add_callback _add_callback_signalsafe _add_reader _add_writer _asyncgen_finalizer_hook _asyncgen_firstiter_hook _asyncgens _asyncgens_shutdown_called _call_soon _check_callback _check_closed _check_default_executor _check_running _check_sendfile_params _check_signal _check_thread _child_watcher_callback _clock_resolution _close_self_pipe _closed _connect_sock _coroutine_origin_tracking_enabled _coroutine_origin_tracking_saved_depth _create_connection_transport _create_server_getaddrinfo _current_handle _debug _default_executor _do_shutdown _ensure_fd_no_transport _ensure_resolved _exception_handler _executor_shutdown_called _getaddrinfo_debug _handle_signal _internal_fds _log_subprocess _make_datagram_transport _make_read_pipe_transport _make_self_pipe _make_socket_transport _make_ssl_transport _make_subprocess_transport _make_write_pipe_transport _old_agen_hooks _process_events _process_self_data _read_from_self _ready _remove_reader _remove_writer _run_forever_cleanup _run_forever_setup _run_once _scheduled _selector _sendfile_fallback _sendfile_native _set_coroutine_origin_tracking _signal_handlers _sock_accept _sock_add_cancellation_callback _sock_connect _sock_connect_cb _sock_read_done _sock_recv _sock_recv_into _sock_recvfrom _sock_recvfrom_into _sock_sendall _sock_sendfile_fallback _sock_sendfile_native _sock_sendfile_native_impl _sock_sendfile_update_filepos _sock_sendto _sock_write_done _start_serving _stop_serving _stopping _task_factory _thread_id _timer_cancelled_count _timer_handle_cancelled _write_to_self connect_accepted_socket create_datagram_endpoint create_unix_connection create_unix_server getaddrinfo getnameinfo sendfile sock_recv_into sock_recvfrom sock_recvfrom_into sock_sendfile sock_sendto start_tls',
  'binascii.Error':
    '__setstate__',
  'binascii.Incomplete':
    '__setstate__',
  'builtins.ArithmeticError':
    '__setstate__',
  'builtins.AssertionError':
    '__setstate__',
  'builtins.AttributeError':
    '__setstate__',
  'builtins.BaseException':
    '__setstate__',
  'builtins.BaseExceptionGroup':
    '__class_getitem__ __setstate__',
  'builtins.BlockingIOError':
    '__setstate__ characters_written',
  'builtins.BrokenPipeError':
    '__setstate__ characters_written',
  'builtins.BufferError':
    '__setstate__',
  'builtins.BytesWarning':
    '__setstate__',
  'builtins.ChildProcessError':
    '__setstate__ characters_written',
  'builtins.ConnectionAbortedError':
    '__setstate__ characters_written',
  'builtins.ConnectionError':
    '__setstate__ characters_written',
  'builtins.ConnectionRefusedError':
    '__setstate__ characters_written',
  'builtins.ConnectionResetError':
    '__setstate__ characters_written',
  'builtins.DeprecationWarning':
    '__setstate__',
  'builtins.EOFError':
    '__setstate__',
  'builtins.Exception':
    '__setstate__',
  'builtins.ExceptionGroup':
    '__class_getitem__ __module__ __setstate__',
  'builtins.FileExistsError':
    '__setstate__ characters_written',
  'builtins.FileNotFoundError':
    '__setstate__ characters_written',
  'builtins.FloatingPointError':
    '__setstate__',
  'builtins.FutureWarning':
    '__setstate__',
  'builtins.GeneratorExit':
    '__setstate__',
  'builtins.ImportError':
    '__setstate__ msg name_from path',
  'builtins.ImportWarning':
    '__setstate__',
  'builtins.IndentationError':
    '__setstate__ _metadata end_lineno end_offset filename lineno msg offset print_file_and_line text',
  'builtins.IndexError':
    '__setstate__',
  'builtins.InterruptedError':
    '__setstate__ characters_written',
  'builtins.IsADirectoryError':
    '__setstate__ characters_written',
  'builtins.KeyError':
    '__setstate__',
  'builtins.KeyboardInterrupt':
    '__setstate__',
  'builtins.LookupError':
    '__setstate__',
  'builtins.MemoryError':
    '__setstate__',
  'builtins.ModuleNotFoundError':
    '__setstate__ msg name_from path',
  'builtins.NameError':
    '__setstate__',
  'builtins.NoneType':
    '__bool__ cell_contents',
  'builtins.NotADirectoryError':
    '__setstate__ characters_written',
  'builtins.NotImplementedError':
    '__setstate__',
  'builtins.NotImplementedType':
    '__bool__',
  'builtins.OSError':
    '__setstate__ characters_written',
  'builtins.OverflowError':
    '__setstate__',
  'builtins.PendingDeprecationWarning':
    '__setstate__',
  'builtins.PermissionError':
    '__setstate__ characters_written',
  'builtins.ProcessLookupError':
    '__setstate__ characters_written',
  'builtins.PythonFinalizationError':
    '__setstate__',
  'builtins.RecursionError':
    '__setstate__',
  'builtins.ReferenceError':
    '__setstate__',
  'builtins.ResourceWarning':
    '__setstate__',
  'builtins.RuntimeError':
    '__setstate__',
  'builtins.RuntimeWarning':
    '__setstate__',
  'builtins.StopAsyncIteration':
    '__setstate__',
  'builtins.StopIteration':
    '__setstate__',
  'builtins.SyntaxError':
    '__setstate__ _metadata end_lineno end_offset filename lineno msg offset print_file_and_line text',
  'builtins.SyntaxWarning':
    '__setstate__',
  'builtins.SystemError':
    '__setstate__',
  'builtins.SystemExit':
    '__setstate__',
  'builtins.TimeoutError':
    '__setstate__ characters_written',
  'builtins.TypeError':
    '__setstate__',
  'builtins.UnboundLocalError':
    '__setstate__',
  'builtins.UnicodeDecodeError':
    '__setstate__ encoding end object reason start',
  'builtins.UnicodeEncodeError':
    '__setstate__ encoding end object reason start',
  'builtins.UnicodeError':
    '__setstate__',
  'builtins.UnicodeWarning':
    '__setstate__',
  'builtins.UserWarning':
    '__setstate__',
  'builtins.ValueError':
    '__setstate__',
  'builtins.Warning':
    '__setstate__',
  'builtins.ZeroDivisionError':
    '__setstate__',
  'builtins.async_generator':
    '__class_getitem__ __del__ ag_code',
  'builtins.bool':
    '__abs__ __add__ __and__ __bool__ __ceil__ __divmod__ __float__ __floor__ __floordiv__ __getnewargs__ __index__ __int__ __invert__ __lshift__ __mod__ __mul__ __neg__ __or__ __pos__ __pow__ __radd__ __rand__ __rdivmod__ __rfloordiv__ __rlshift__ __rmod__ __rmul__ __ror__ __round__ __rpow__ __rrshift__ __rshift__ __rsub__ __rtruediv__ __rxor__ __sub__ __truediv__ __trunc__ __xor__',
  'builtins.builtin_function_or_method':
    '__call__ __self__ __text_signature__',
  'builtins.bytearray':
    '__add__ __alloc__ __buffer__ __contains__ __delitem__ __getitem__ __imul__ __iter__ __len__ __mod__ __mul__ __release_buffer__ __rmod__ __rmul__ __setitem__ maketrans resize',
  'builtins.bytes':
    '__add__ __buffer__ __bytes__ __contains__ __getitem__ __getnewargs__ __iter__ __len__ __mod__ __mul__ __rmod__ __rmul__ maketrans',
  'builtins.cell':
    'cell_contents',
  'builtins.classmethod':
    '__annotations__ __class_getitem__ __get__ __isabstractmethod__ __module__ __name__ __qualname__',
  'builtins.code':
    '__replace__ _co_code_adaptive _varname_from_oparg co_branches co_cellvars co_code co_consts co_exceptiontable co_flags co_freevars co_kwonlyargcount co_lines co_linetable co_lnotab co_names co_nlocals co_positions co_posonlyargcount co_stacksize replace',
  'builtins.complex':
    '__abs__ __add__ __bool__ __complex__ __getnewargs__ __mul__ __neg__ __pos__ __pow__ __radd__ __rmul__ __rpow__ __rsub__ __rtruediv__ __sub__ __truediv__ from_number',
  'builtins.coroutine':
    '__class_getitem__ __del__ cr_code cr_origin',
  'builtins.coroutine_wrapper':
    '__iter__ __next__ close send throw',
  'builtins.dict':
    '__class_getitem__ __ior__ __or__ __reversed__ __ror__',
  'builtins.dict_items':
    '__contains__ mapping',
  'builtins.dict_keys':
    'mapping',
  'builtins.dict_values':
    'mapping',
  'builtins.enumerate':
    '__class_getitem__',
  'builtins.float':
    '__abs__ __add__ __bool__ __ceil__ __divmod__ __float__ __floor__ __floordiv__ __getformat__ __getnewargs__ __int__ __mod__ __mul__ __neg__ __pos__ __pow__ __radd__ __rdivmod__ __rfloordiv__ __rmod__ __rmul__ __round__ __rpow__ __rsub__ __rtruediv__ __sub__ __truediv__ __trunc__ from_number',
  'builtins.frame':
    'clear f_back f_builtins f_code f_generator f_globals f_lasti f_lineno f_locals f_trace f_trace_lines f_trace_opcodes',
  'builtins.frozenset':
    '__and__ __class_getitem__ __iter__ __or__ __rand__ __ror__ __rsub__ __rxor__ __sub__ __xor__',
  'builtins.function':
    '__call__ __closure__ __type_params__',
  'builtins.generator':
    '__class_getitem__ __del__ gi_code gi_yieldfrom',
  'builtins.int':
    '__abs__ __add__ __and__ __bool__ __ceil__ __divmod__ __float__ __floor__ __floordiv__ __getnewargs__ __index__ __int__ __invert__ __lshift__ __mod__ __mul__ __neg__ __or__ __pos__ __pow__ __radd__ __rand__ __rdivmod__ __rfloordiv__ __rlshift__ __rmod__ __rmul__ __ror__ __round__ __rpow__ __rrshift__ __rshift__ __rsub__ __rtruediv__ __rxor__ __sub__ __truediv__ __trunc__ __xor__',
  'builtins.list':
    '__add__ __class_getitem__ __iadd__ __imul__ __mul__ __reversed__ __rmul__',
  'builtins.list_iterator':
    '__length_hint__ __setstate__',
  'builtins.list_reverseiterator':
    '__length_hint__ __setstate__',
  'builtins.map':
    '__setstate__',
  'builtins.method':
    '__call__ __get__ __text_signature__',
  'builtins.object':
    '__format__ __ge__ __getstate__ __gt__ __init__ __init_subclass__ __le__ __lt__ __new__ __reduce__ __reduce_ex__ __sizeof__ __subclasshook__',
  'builtins.property':
    '__delete__ __get__ __isabstractmethod__ __set__ __set_name__',
  'builtins.range':
    '__bool__ __contains__ __getitem__ __iter__ __len__ __reversed__',
  'builtins.reversed':
    '__length_hint__ __setstate__',
  'builtins.set':
    '__and__ __class_getitem__ __iand__ __ior__ __isub__ __iter__ __ixor__ __or__ __rand__ __ror__ __rsub__ __rxor__ __sub__ __xor__',
  'builtins.staticmethod':
    '__annotations__ __call__ __class_getitem__ __get__ __isabstractmethod__ __module__ __name__ __qualname__',
  'builtins.str':
    '__add__ __contains__ __getitem__ __getnewargs__ __iter__ __len__ __mod__ __mul__ __rmod__ __rmul__',
  'builtins.super':
    '__get__ __self__ __self_class__ __thisclass__',
  'builtins.traceback':
    'tb_frame tb_lasti',
  'builtins.tuple':
    '__add__ __class_getitem__ __getnewargs__ __mul__ __rmul__',
  'builtins.type':
    '__basicsize__ __dictoffset__ __flags__ __instancecheck__ __itemsize__ __or__ __ror__ __subclasscheck__ __text_signature__ __type_params__ __weakrefoffset__',
  'builtins.zip':
    '__setstate__',
  'collections.ChainMap':
    '_MutableMapping__marker _abc_impl',
  'collections.Counter':
    '__class_getitem__ __reversed__ __ror__',
  'collections.OrderedDict':
    '__class_getitem__ __ior__ __or__ __reversed__ __ror__',
  'collections.UserDict':
    '_MutableMapping__marker _abc_impl',
  'collections.UserList':
    '_UserList__cast _abc_impl',
  'collections.abc.AsyncGenerator':
    '_abc_impl',
  'collections.abc.AsyncIterable':
    '_abc_impl',
  'collections.abc.AsyncIterator':
    '_abc_impl',
  'collections.abc.Awaitable':
    '_abc_impl',
  'collections.abc.Callable':
    '_abc_impl',
  'collections.abc.Collection':
    '_abc_impl',
  'collections.abc.Container':
    '_abc_impl',
  'collections.abc.Coroutine':
    '_abc_impl',
  'collections.abc.Generator':
    '_abc_impl',
  'collections.abc.Hashable':
    '_abc_impl',
  'collections.abc.ItemsView':
    '_abc_impl _mapping',
  'collections.abc.Iterable':
    '_abc_impl',
  'collections.abc.Iterator':
    '_abc_impl',
  'collections.abc.KeysView':
    '_abc_impl _mapping',
  'collections.abc.Mapping':
    '_abc_impl',
  'collections.abc.MappingView':
    '_abc_impl _mapping',
  'collections.abc.MutableMapping':
    '_MutableMapping__marker _abc_impl',
  'collections.abc.MutableSequence':
    '_abc_impl',
  'collections.abc.MutableSet':
    '_abc_impl',
  'collections.abc.Reversible':
    '_abc_impl',
  'collections.abc.Sequence':
    '_abc_impl',
  'collections.abc.Set':
    '_abc_impl',
  'collections.abc.Sized':
    '_abc_impl',
  'collections.abc.ValuesView':
    '_abc_impl _mapping',
  'collections.defaultdict':
    '__class_getitem__ __copy__ __ior__ __or__ __reversed__ __ror__',
  'collections.deque':
    '__class_getitem__ __copy__',
  'concurrent.futures._base.CancelledError':
    '__setstate__',
  'concurrent.futures._base.Error':
    '__setstate__',
  'concurrent.futures._base.Future':
    '_Future__get_result __class_getitem__ __module__ _condition _done_callbacks _exception _invoke_callbacks _result _state _waiters set_running_or_notify_cancel',
  'concurrent.futures._base.InvalidStateError':
    '__setstate__',
  'concurrent.futures.process.ProcessPoolExecutor':
    '_adjust_process_count _force_shutdown _launch_processes _spawn_process _start_executor_manager_thread kill_workers terminate_workers',
  'concurrent.futures.thread.ThreadPoolExecutor':
    'BROKEN __module__ _adjust_thread_count _broken _counter _create_worker_context _idle_semaphore _initializer_failed _max_workers _resolve_work_item_task _shutdown _shutdown_lock _thread_name_prefix _threads _work_queue prepare_context',
  'contextlib.AbstractAsyncContextManager':
    '_abc_impl',
  'contextlib.AbstractContextManager':
    '_abc_impl',
  'contextlib.AsyncContextDecorator':
    '_recreate_cm',
  'contextlib.AsyncExitStack':
    '_abc_impl _create_async_exit_wrapper _create_cb_wrapper _create_exit_wrapper _push_async_cm_exit _push_cm_exit _push_exit_callback',
  'contextlib.ContextDecorator':
    '_recreate_cm',
  'contextlib.ExitStack':
    '_abc_impl _create_cb_wrapper _create_exit_wrapper _push_cm_exit _push_exit_callback',
  'contextlib.aclosing':
    '_abc_impl',
  'contextlib.closing':
    '_abc_impl',
  'contextlib.nullcontext':
    '_abc_impl',
  'contextlib.redirect_stderr':
    '_abc_impl',
  'contextlib.redirect_stdout':
    '_abc_impl',
  'contextlib.suppress':
    '_abc_impl',
  'csv.Dialect':
    '_name _valid _validate',
  'csv.DictReader':
    '__class_getitem__',
  'csv.DictWriter':
    '__class_getitem__',
  'csv.Sniffer':
    '_guess_delimiter _guess_quote_and_delimiter has_header sniff',
  'csv.excel':
    '_name _valid _validate',
  'csv.excel_tab':
    '_name _valid _validate',
  'csv.unix_dialect':
    '_name _valid _validate',
  'dataclasses.Field':
    '__class_getitem__',
  'dataclasses.FrozenInstanceError':
    '__setstate__',
  'datetime.date':
    '__replace__ __rsub__ ctime day fromisocalendar fromtimestamp isocalendar month strptime timetuple year',
  'datetime.datetime':
    '__replace__ __rsub__ ctime day dst fold fromisocalendar hour isocalendar microsecond minute month second timetuple timetz tzinfo utctimetuple year',
  'datetime.time':
    '__replace__ dst fold fromisoformat hour max microsecond min minute replace resolution second strptime tzinfo tzname utcoffset',
  'datetime.timedelta':
    '__divmod__ __mod__ __pos__ __rdivmod__ __rfloordiv__ __rmod__ __rsub__ __rtruediv__ days microseconds seconds',
  'datetime.timezone':
    '__getinitargs__ dst fromutc max min',
  'datetime.tzinfo':
    'dst fromutc tzname utcoffset',
  'decimal.Clamped':
    '__setstate__',
  'decimal.Context':
    'Emax Emin _apply _unsafe_setemax _unsafe_setemin _unsafe_setprec canonical capitals clamp compare_signal compare_total compare_total_mag copy_sign is_canonical is_qnan is_snan logical_and logical_invert logical_or logical_xor max_mag min_mag next_minus next_plus next_toward prec rotate rounding shift to_integral',
  'decimal.ConversionSyntax':
    '__setstate__',
  'decimal.Decimal':
    'compare_signal compare_total compare_total_mag logical_and logical_invert logical_or logical_xor max_mag min_mag next_minus next_plus next_toward rotate shift',
  'decimal.DecimalException':
    '__setstate__',
  'decimal.DivisionByZero':
    '__setstate__',
  'decimal.DivisionImpossible':
    '__setstate__',
  'decimal.DivisionUndefined':
    '__setstate__',
  'decimal.FloatOperation':
    '__setstate__',
  'decimal.Inexact':
    '__setstate__',
  'decimal.InvalidContext':
    '__setstate__',
  'decimal.InvalidOperation':
    '__setstate__',
  'decimal.Overflow':
    '__setstate__',
  'decimal.Rounded':
    '__setstate__',
  'decimal.Subnormal':
    '__setstate__',
  'decimal.Underflow':
    '__setstate__',
  'enum.EnumType':
    '__basicsize__ __dictoffset__ __flags__ __instancecheck__ __itemsize__ __or__ __ror__ __signature__ __subclasscheck__ __text_signature__ __type_params__ __weakrefoffset__ _add_member_ _check_for_existing_members_ _convert_ _create_ _find_data_repr_ _find_data_type_ _find_new_ _get_mixins_',
  'enum.FlagBoundary':
    '__add__ __getnewargs__ __mod__ __mul__ __rmod__ __rmul__',
  'enum.IntEnum':
    '__abs__ __add__ __and__ __ceil__ __divmod__ __float__ __floor__ __floordiv__ __getnewargs__ __index__ __int__ __invert__ __lshift__ __mod__ __mul__ __neg__ __or__ __pos__ __pow__ __radd__ __rand__ __rdivmod__ __rfloordiv__ __rlshift__ __rmod__ __rmul__ __ror__ __round__ __rpow__ __rrshift__ __rshift__ __rsub__ __rtruediv__ __rxor__ __sub__ __truediv__ __trunc__ __xor__',
  'enum.IntFlag':
    '__abs__ __add__ __ceil__ __divmod__ __float__ __floor__ __floordiv__ __getnewargs__ __index__ __int__ __lshift__ __mod__ __mul__ __neg__ __pos__ __pow__ __radd__ __rdivmod__ __rfloordiv__ __rlshift__ __rmod__ __rmul__ __round__ __rpow__ __rrshift__ __rshift__ __rsub__ __rtruediv__ __sub__ __truediv__ __trunc__',
  'enum.StrEnum':
    '__add__ __getnewargs__ __mod__ __mul__ __rmod__ __rmul__',
  'fractions.Fraction':
    '_abc_impl _add _div _divmod _floordiv _format_float_style _format_general _from_coprime_ints _mod _mul _operator_fallbacks _richcmp _sub',
  'functools.cached_property':
    '__class_getitem__',
  'functools.partial':
    '__class_getitem__ __get__ __setstate__ __vectorcalloffset__',
  'functools.partialmethod':
    '__class_getitem__ __isabstractmethod__ _make_unbound_method',
  'functools.singledispatchmethod':
    '__isabstractmethod__',
  'graphlib.CycleError':
    '__setstate__',
  'graphlib.TopologicalSorter':
    '_find_cycle _get_nodeinfo',
  'hmac.HMAC':
    '_HMAC__init _current _hmac _init_builtin_hmac _init_hmac _init_old _init_openssl_hmac _inner _outer block_size blocksize digest_size name',
  'inspect.BoundArguments':
    '__setstate__ _signature arguments signature',
  'inspect.Parameter':
    '__replace__ __setstate__ _annotation _default _format _kind _name annotation default kind name replace',
  'inspect.Signature':
    '__replace__ __setstate__ _bound_arguments_cls _hash_basis _parameter_cls _parameters _return_annotation format from_callable parameters return_annotation',
  'io.TextIOWrapper':
    '_CHUNK_SIZE __del__ _checkReadable _checkSeekable _checkWritable _finalizing buffer detach encoding errors line_buffering name newlines reconfigure write_through',
  'io.UnsupportedOperation':
    '__setstate__ characters_written',
  'itertools.chain':
    '__class_getitem__',
  'itertools.repeat':
    '__length_hint__',
  'json.decoder.JSONDecodeError':
    '__setstate__',
  'logging.FileHandler':
    '__class_getitem__ _at_fork_reinit acquire createLock release',
  'logging.Handler':
    '_at_fork_reinit acquire createLock release',
  'logging.Logger':
    '_cache findCaller',
  'logging.LoggerAdapter':
    '__class_getitem__ _log',
  'logging.Manager':
    '_clear_cache _fixupChildren _fixupParents disable setLogRecordFactory',
  'logging.NullHandler':
    '_at_fork_reinit acquire createLock release',
  'logging.PlaceHolder':
    'append',
  'logging.RootLogger':
    'findCaller',
  'logging.StreamHandler':
    '__class_getitem__ _at_fork_reinit acquire createLock release',
  'logging.handlers.QueueHandler':
    '_at_fork_reinit acquire createLock release',
  'module __future__':
    'CO_FUTURE_ABSOLUTE_IMPORT CO_FUTURE_ANNOTATIONS CO_FUTURE_BARRY_AS_BDFL CO_FUTURE_DIVISION CO_FUTURE_GENERATOR_STOP CO_FUTURE_PRINT_FUNCTION CO_FUTURE_UNICODE_LITERALS CO_FUTURE_WITH_STATEMENT CO_GENERATOR_ALLOWED CO_NESTED __all__ absolute_import all_feature_names barry_as_FLUFL generators nested_scopes unicode_literals with_statement',
  'module abc':
    '_abc_init _abc_instancecheck _abc_register _abc_subclasscheck _get_dump _reset_caches _reset_registry abstractclassmethod abstractstaticmethod get_cache_token update_abstractmethods',
  'module argparse':
    'BooleanOptionalAction FileType _ _ActionsContainer _AppendAction _AppendConstAction _ArgumentGroup _AttributeHolder _CountAction _ExtendAction _HelpAction _MutuallyExclusiveGroup _StoreAction _StoreConstAction _StoreFalseAction _StoreTrueAction _UNRECOGNIZED_ARGS_ATTR _VersionAction __all__ __version__ _copy_items _get_action_name _prog_name ngettext',
  'module asyncio':
    'BufferedProtocol DatagramProtocol DatagramTransport SendfileNotAvailableError StreamReaderProtocol __all__ __getattr__ _enter_task _leave_task _register_task _set_running_loop _unregister_task base_events base_futures base_subprocess base_tasks constants format_helpers future_add_to_awaited_by future_discard_from_awaited_by log mixins open_unix_connection selector_events sslproto staggered start_unix_server threads trsock unix_events',
  'module asyncio.coroutines':
    '_COROUTINE_TYPES __all__ _format_coroutine _is_coroutine _is_debug_mode _iscoroutine_typecache _iscoroutinefunction',
  'module asyncio.events':
    'AbstractServer _AbstractEventLoopPolicy _BaseDefaultEventLoopPolicy _RunningLoop _ThreadSafeHandle __all__ _c__get_running_loop _c__set_running_loop _c_get_event_loop _c_get_running_loop _event_loop_policy _get_event_loop_policy _get_running_loop _init_event_loop_policy _lock _py__get_running_loop _py__set_running_loop _py_get_event_loop _py_get_running_loop _running_loop _set_event_loop_policy _set_running_loop get_event_loop_policy on_fork set_event_loop_policy',
  'module asyncio.exceptions':
    'SendfileNotAvailableError __all__',
  'module asyncio.futures':
    'GenericAlias STACK_DEBUG _CANCELLED _CFuture _FINISHED _PENDING _PyFuture __all__ _c_future_add_to_awaited_by _c_future_discard_from_awaited_by _chain_future _convert_future_exc _copy_future_state _get_loop _py_future_add_to_awaited_by _py_future_discard_from_awaited_by _set_concurrent_future_state _set_result_unless_cancelled future_add_to_awaited_by future_discard_from_awaited_by wrap_future',
  'module asyncio.locks':
    '_BarrierState _ContextManagerMixin __all__',
  'module asyncio.protocols':
    'BufferedProtocol DatagramProtocol __all__ _feed_data_to_buffered_proto',
  'module asyncio.queues':
    'GenericAlias __all__',
  'module asyncio.runners':
    '_State __all__ _cancel_all_tasks',
  'module asyncio.streams':
    'FlowControlMixin StreamReaderProtocol _DEFAULT_LIMIT __all__ logger sleep',
  'module asyncio.subprocess':
    'logger',
  'module asyncio.taskgroups':
    '__all__',
  'module asyncio.tasks':
    'ALL_COMPLETED FIRST_COMPLETED FIRST_EXCEPTION GenericAlias _AsCompletedIterator _CTask _GatheringFuture _PyTask __all__ __sleep0 _c_all_tasks _c_current_task _c_enter_task _c_leave_task _c_register_eager_task _c_register_task _c_swap_current_task _c_unregister_eager_task _c_unregister_task _cancel_and_wait _current_tasks _eager_tasks _enter_task _leave_task _log_on_exception _py_all_tasks _py_current_task _py_enter_task _py_leave_task _py_register_eager_task _py_register_task _py_swap_current_task _py_unregister_eager_task _py_unregister_task _register_eager_task _register_task _release_waiter _scheduled_tasks _swap_current_task _task_name_counter _unregister_eager_task _unregister_task _wait create_eager_task_factory eager_task_factory run_coroutine_threadsafe',
  'module asyncio.timeouts':
    'TracebackType _State __all__',
  'module asyncio.transports':
    'DatagramTransport _FlowControlMixin __all__',
  'module base64':
    'MAXBINSIZE MAXLINESIZE _85encode _A85END _A85START _B32_DECODE_DOCSTRING _B32_DECODE_MAP01_DOCSTRING _B32_ENCODE_DOCSTRING __all__ _a85chars _a85chars2 _b32alphabet _b32decode _b32encode _b32hexalphabet _b32rev _b32tab2 _b85alphabet _b85chars _b85chars2 _b85dec _bytes_from_decode_data _input_type_check _urlsafe_decode_translation _urlsafe_encode_translation _z85_b85_decode_diff _z85_decode_translation _z85_encode_translation _z85alphabet a85decode a85encode b32decode b32encode b32hexdecode b32hexencode b85decode b85encode bytes_types decode decodebytes encode encodebytes main z85decode z85encode',
  'module binascii':
    'a2b_qp a2b_uu b2a_qp b2a_uu crc_hqx',
  'module builtins':
    'EncodingWarning False None TabError True UnicodeTranslateError _IncompleteInputError ___EvalCodeResultException __build_class__ breakpoint copyright credits help license memoryview',
  'module collections':
    'UserString _Link _OrderedDictItemsView _OrderedDictKeysView _OrderedDictValuesView __all__ _count_elements _deque_iterator _eq _itemgetter _proxy _recursive_repr _tuplegetter heapq',
  'module collections.abc':
    'ABCMeta Buffer ByteString EllipsisType FunctionType GenericAlias _CallableGenericAlias _DeprecateByteStringMeta _check_methods _is_param_expr abstractmethod async_generator bytearray_iterator bytes_iterator coroutine dict_itemiterator dict_items dict_keyiterator dict_keys dict_valueiterator dict_values framelocalsproxy generator list_iterator list_reverseiterator longrange_iterator mappingproxy range_iterator set_iterator str_iterator tuple_iterator zip_iterator',
  'module concurrent.futures':
    'BrokenExecutor __author__',
  'module concurrent.futures._base':
    'BrokenExecutor CANCELLED CANCELLED_AND_NOTIFIED DoneAndNotDoneFutures FINISHED LOGGER PENDING RUNNING _AS_COMPLETED _AcquireFutures _AllCompletedWaiter _AsCompletedWaiter _FirstCompletedWaiter _STATE_TO_DESCRIPTION_MAP _Waiter __author__ _create_and_install_waiters _result_or_cancel _yield_finished_futures islice',
  'module concurrent.futures.process':
    'BrokenProcessPool EXTRA_QUEUED_CALLS Queue _CallItem _ExceptionWithTraceback _ExecutorManagerThread _KILL _MAX_WINDOWS_WORKERS _RemoteTraceback _ResultItem _SHUTDOWN_CALLBACK_OPERATION _SafeQueue _TERMINATE _ThreadWakeup _WorkItem __author__ _chain_from_iterable_of_lists _check_system_limits _global_shutdown _process_chunk _process_worker _python_exit _rebuild_exc _sendback_result _system_limited _system_limits_checked _threads_wakeups format_exception partial',
  'module concurrent.futures.thread':
    'BrokenThreadPool WorkerContext _WorkItem __author__ _global_shutdown_lock _python_exit _shutdown _threads_queues _worker',
  'module contextlib':
    'GenericAlias MethodType _BaseExitStack _GeneratorContextManagerBase _RedirectStream __all__ chdir deque wraps',
  'module contextvars':
    '__all__',
  'module copy':
    'Error __all__ _atomic_types _copy_atomic_types _copy_builtin_containers _deepcopy_dict _deepcopy_dispatch _deepcopy_list _deepcopy_method _deepcopy_tuple _keep_alive _reconstruct dispatch_table error',
  'module csv':
    'StringIO _Dialect __all__ __version__',
  'module dataclasses':
    '_ANY_MARKER _ATOMIC_TYPES _EMPTY_METADATA _FIELDS _FIELD_BASE _FuncBuilder _MODULE_IDENTIFIER_RE _PARAMS _POST_INIT_NAME __all__ _add_slots _asdict_inner _astuple_inner _create_slots _dataclass_getstate _dataclass_setstate _field_assign _field_init _fields_in_init_order _frozen_get_del_attr _get_field _get_slots _hash_action _hash_add _hash_exception _hash_set_none _init_fn _init_param _is_classvar _is_dataclass_instance _is_initvar _is_kw_only _is_type _make_annotate_function _process_class _set_new_attribute _tuple_str _update_func_cell_for__class__ recursive_repr',
  'module datetime':
    '__all__ datetime_CAPI',
  'module decimal':
    'IEEEContext IEEE_CONTEXT_MAX_BITS __libmpdec_version__ __version__',
  'module enum':
    'CONTINUOUS DynamicClassAttribute EnumCheck EnumDict MappingProxyType NAMED_FLAGS UNIQUE _EnumDict __all__ _auto_null _dataclass_repr _high_bit _is_descriptor _is_dunder _is_internal_class _is_private _is_single_bit _is_sunder _iter_bits_lsb _make_class_unpicklable _not_given _old_convert_ _proto_member _reduce_ex_by_global_name _simple_enum _stdlib_enums _test_simple_enum bin global_enum global_enum_repr global_flag_repr global_str pickle_by_enum_name pickle_by_global_name property show_flag_values verify',
  'module errno':
    'E2BIG EADDRNOTAVAIL EADV EAFNOSUPPORT EALREADY EBADE EBADFD EBADMSG EBADR EBADRQC EBADSLT EBFONT EBUSY ECANCELED ECHILD ECHRNG ECOMM ECONNABORTED EDEADLK EDEADLOCK EDESTADDRREQ EDOM EDOTDOT EDQUOT EFAULT EFBIG EHOSTDOWN EHOSTUNREACH EHWPOISON EIDRM EILSEQ EINPROGRESS EISCONN EISNAM EKEYEXPIRED EKEYREJECTED EKEYREVOKED EL2HLT EL2NSYNC EL3HLT EL3RST ELIBACC ELIBBAD ELIBEXEC ELIBMAX ELIBSCN ELNRNG ELOOP EMEDIUMTYPE EMFILE EMLINK EMSGSIZE EMULTIHOP ENAMETOOLONG ENAVAIL ENETDOWN ENETRESET ENETUNREACH ENFILE ENOANO ENOBUFS ENOCSI ENODATA ENODEV ENOEXEC ENOKEY ENOLCK ENOLINK ENOMEDIUM ENOMSG ENONET ENOPKG ENOPROTOOPT ENOSPC ENOSR ENOSTR ENOSYS ENOTBLK ENOTCONN ENOTEMPTY ENOTNAM ENOTRECOVERABLE ENOTSOCK ENOTSUP ENOTTY ENOTUNIQ ENXIO EOPNOTSUPP EOVERFLOW EOWNERDEAD EPFNOSUPPORT EPROTO EPROTONOSUPPORT EPROTOTYPE ERANGE EREMCHG EREMOTE EREMOTEIO ERESTART ERFKILL EROFS ESHUTDOWN ESOCKTNOSUPPORT ESPIPE ESRCH ESRMNT ESTALE ESTRPIPE ETIME ETOOMANYREFS ETXTBSY EUCLEAN EUNATCH EUSERS EWOULDBLOCK EXDEV EXFULL',
  'module fractions':
    '_FLOAT_FORMAT_SPECIFICATION_MATCHER _GENERAL_FORMAT_SPECIFICATION_MATCHER _PyHASH_INF _PyHASH_MODULUS _RATIONAL_FORMAT __all__ _hash_algorithm _round_to_exponent _round_to_figures',
  'module functools':
    'GenericAlias MappingProxyType MethodType Placeholder RLock UnionType _NOT_FOUND _PlaceholderType __all__ _c3_merge _c3_mro _compose_mro _convert _find_impl _ge_from_gt _ge_from_le _ge_from_lt _gt_from_ge _gt_from_le _gt_from_lt _initial_missing _le_from_ge _le_from_gt _le_from_lt _lt_from_ge _lt_from_gt _lt_from_le _make_key _partial_new _partial_prepare_merger _partial_repr _singledispatchmethod_get _unwrap_partial _unwrap_partialmethod get_cache_token itemgetter namedtuple recursive_repr',
  'module gc':
    'DEBUG_COLLECTABLE DEBUG_LEAK DEBUG_SAVEALL DEBUG_STATS DEBUG_UNCOLLECTABLE callbacks freeze garbage get_count get_debug get_freeze_count get_objects get_referents get_referrers get_stats get_threshold is_finalized is_tracked isenabled set_debug set_threshold unfreeze',
  'module graphlib':
    'GenericAlias _NODE_DONE _NODE_OUT _NodeInfo __all__',
  'module hashlib':
    '__all__ __block_openssl_constructor __builtin_constructor_cache __get_builtin_constructor _hashlib algorithms_available algorithms_guaranteed blake2b blake2s file_digest pbkdf2_hmac scrypt sha224 sha384 sha3_224 sha3_256 sha3_384 sha3_512 shake_128 shake_256',
  'module heapq':
    '__about__ __all__ _heapify_max _heappop_max _heappush_max _heappushpop_max _heapreplace_max _siftdown _siftdown_max _siftup _siftup_max heapify_max heappop_max heappush_max heappushpop_max heapreplace_max',
  'module hmac':
    '_compute_digest_fallback _functype _get_digest_constructor _hashopenssl digest_size trans_36 trans_5C',
  'module html':
    '__all__ _charref _html5 _invalid_charrefs _invalid_codepoints _replace_charref entities',
  'module inspect':
    'ArgInfo Arguments Attribute BlockFinder BufferFlags CO_ASYNC_GENERATOR CO_COROUTINE CO_GENERATOR CO_HAS_DOCSTRING CO_ITERABLE_COROUTINE CO_METHOD CO_NESTED CO_NEWLOCALS CO_NOFREE CO_OPTIMIZED CO_VARARGS CO_VARKEYWORDS ClassFoundException ClosureVars EndOfBlock Format ForwardRef FrameInfo FullArgSpec OrderedDict TPFLAGS_IS_ABSTRACT Traceback _FrameInfo _KEYWORD_ONLY _NonUserDefinedCallables _POSITIONAL_ONLY _POSITIONAL_OR_KEYWORD _Traceback _VAR_KEYWORD _VAR_POSITIONAL __all__ __author__ _check_class _check_instance _descriptor_get _filesbymodname _findclass _finddoc _get_code_position _get_code_position_from_tb _get_dunder_dict_of_class _getmembers _has_code_flag _has_coroutine_mark _is_coroutine_mark _main _missing_arguments _sentinel _shadowed_dict _shadowed_dict_from_weakref_mro_tuple _signature_bound_method _signature_from_builtin _signature_from_callable _signature_from_function _signature_fromstr _signature_get_partial _signature_get_user_defined_method _signature_is_builtin _signature_is_functionlike _signature_strip_non_python_syntax _static_getmro _too_many _void attrgetter classify_class_attrs findsource formatannotationrelativeto formatargvalues get_annotations getabsfile getargs getargvalues getasyncgenlocals getattr_static getblock getcallargs getclasstree getclosurevars getcomments getcoroutinelocals getfile getframeinfo getfullargspec getgeneratorlocals getinnerframes getlineno getmembers getmembers_static getmodule getmodulename getmro getouterframes getsource getsourcefile getsourcelines indentsize isabstract iscode isdatadescriptor isframe isgetsetdescriptor iskeyword ismemberdescriptor ismethoddescriptor ismethodwrapper ispackage isroutine istraceback make_weakref modulesbyfile namedtuple stack trace walktree',
  'module io':
    'BlockingIOError BufferedIOBase BufferedRWPair BytesIO DEFAULT_BUFFER_SIZE FileIO GenericAlias IOBase IncrementalNewlineDecoder RawIOBase Reader TextIOBase Writer __all__ __author__ _check_methods open_code text_encoding',
  'module itertools':
    '_grouper _tee _tee_dataobject',
  'module json':
    'JSONDecoder JSONEncoder __all__ __author__ __version__ _default_decoder _default_encoder decoder detect_encoding encoder scanner',
  'module keyword':
    '__all__',
  'module logging':
    'BufferingFormatter GenericAlias PercentStyle StrFormatStyle StringTemplateStyle Template _STYLES __all__ __author__ __date__ __status__ __version__ _addHandlerRef _afterFork _after_at_fork_child_reinit_locks _at_fork_reinit_lock_weakset _checkLevel _defaultFormatter _handlerList _is_internal_frame _levelToName _lock _logRecordFactory _loggerClass _nameToLevel _prepareFork _register_at_fork_reinit_lock _removeHandlerRef _srcfile _startTime _str_formatter _warnings_showwarning currentframe logAsyncioTasks logMultiprocessing logProcesses logThreads',
  'module logging.handlers':
    'BaseRotatingHandler BufferingHandler DEFAULT_HTTP_LOGGING_PORT DEFAULT_SOAP_LOGGING_PORT DEFAULT_TCP_LOGGING_PORT DEFAULT_UDP_LOGGING_PORT DatagramHandler HTTPHandler MemoryHandler NTEventLogHandler RotatingFileHandler SMTPHandler SYSLOG_TCP_PORT SYSLOG_UDP_PORT SocketHandler SysLogHandler TimedRotatingFileHandler WatchedFileHandler _MIDNIGHT',
  'module math':
    'acosh asinh atanh erf erfc fma frexp gamma ldexp lgamma nextafter remainder sumprod ulp',
  'module multiprocessing':
    'AuthenticationError BufferTooShort RawArray RawValue SUBDEBUG SUBWARNING __all__ allow_connection_pickling get_all_start_methods get_logger heap log_to_stderr reduction set_executable set_forkserver_preload util',
  'module multiprocessing.connection':
    'AuthenticationError BUFSIZE BufferTooShort CONNECTION_TIMEOUT Client ConnectionWrapper Listener MESSAGE_LENGTH SocketClient SocketListener XmlClient XmlListener _ALLOWED_DIGESTS _CHALLENGE _ConnectionBase _FAILURE _ForkingPickler _LEGACY_LENGTHS _MAX_DIGEST_LEN _MD5ONLY_MESSAGE_LENGTH _MD5_DIGEST_LEN _WELCOME _WaitSelector __all__ _check_timeout _create_response _get_digest_name_and_payload _init_timeout _mmap_counter _validate_family _verify_challenge _winapi _xml_dumps _xml_loads address_type answer_challenge arbitrary_address default_family deliver_challenge families rebuild_connection reduce_connection wait',
  'module multiprocessing.pool':
    'CLOSE ExceptionWithTraceback IMapIterator IMapUnorderedIterator INIT MaybeEncodingError RUN RemoteTraceback TERMINATE TimeoutError _PoolCache __all__ _helper_reraises_exception get_context job_counter mapstar rebuild_exc starmapstar wait worker',
  'module multiprocessing.process':
    'AuthenticationString ORIGINAL_DIR WeakSet __all__ _current_process _dangling _parent_process _process_counter',
  'module multiprocessing.queues':
    'Finalize _ForkingPickler __all__ _sentinel debug info is_exiting register_after_fork',
  'module multiprocessing.sharedctypes':
    'SynchronizedString _ForkingPickler __all__ _new_value assert_spawning class_cache copy get_context make_property prop_cache rebuild_ctype reduce_ctype synchronized template typecode_to_type',
  'module multiprocessing.synchronize':
    'RECURSIVE_MUTEX SEMAPHORE __all__ sem_unlink',
  'module numbers':
    '__all__ abstractmethod',
  'module operator':
    '__abs__ __add__ __all__ __and__ __call__ __concat__ __contains__ __delitem__ __floordiv__ __getitem__ __iadd__ __iand__ __iconcat__ __ifloordiv__ __ilshift__ __imatmul__ __imod__ __imul__ __index__ __inv__ __invert__ __ior__ __ipow__ __irshift__ __isub__ __itruediv__ __ixor__ __lshift__ __matmul__ __mod__ __mul__ __neg__ __not__ __or__ __pos__ __pow__ __rshift__ __setitem__ __sub__ __truediv__ __xor__ _abs length_hint',
  'module os':
    'CLD_CONTINUED CLD_DUMPED CLD_EXITED CLD_KILLED CLD_STOPPED CLD_TRAPPED DirEntry EX_CANTCREAT EX_CONFIG EX_DATAERR EX_IOERR EX_NOHOST EX_NOINPUT EX_NOPERM EX_NOUSER EX_OK EX_OSERR EX_OSFILE EX_PROTOCOL EX_SOFTWARE EX_TEMPFAIL EX_UNAVAILABLE EX_USAGE F_LOCK F_OK F_TEST F_TLOCK F_ULOCK GenericAlias Mapping MutableMapping NGROUPS_MAX O_ACCMODE O_APPEND O_ASYNC O_CLOEXEC O_CREAT O_DIRECT O_DIRECTORY O_DSYNC O_EXCL O_EXEC O_LARGEFILE O_NDELAY O_NOATIME O_NOCTTY O_NOFOLLOW O_NONBLOCK O_PATH O_RDONLY O_RDWR O_RSYNC O_SEARCH O_SYNC O_TMPFILE O_TRUNC O_TTY_INIT O_WRONLY POSIX_FADV_DONTNEED POSIX_FADV_NOREUSE POSIX_FADV_NORMAL POSIX_FADV_RANDOM POSIX_FADV_SEQUENTIAL POSIX_FADV_WILLNEED PRIO_PGRP PRIO_PROCESS PRIO_USER P_ALL P_NOWAIT P_NOWAITO P_PGID P_PID P_WAIT PathLike RTLD_GLOBAL RTLD_LAZY RTLD_LOCAL RTLD_NODELETE RTLD_NOLOAD RTLD_NOW RWF_APPEND RWF_DSYNC RWF_HIPRI RWF_NOWAIT RWF_SYNC R_OK SCHED_BATCH SCHED_DEADLINE SCHED_FIFO SCHED_IDLE SCHED_OTHER SCHED_RESET_ON_FORK SCHED_RR SEEK_CUR SEEK_END SEEK_SET ST_APPEND ST_MANDLOCK ST_NOATIME ST_NODEV ST_NODIRATIME ST_NOEXEC ST_NOSUID ST_RDONLY ST_RELATIME ST_SYNCHRONOUS ST_WRITE TMP_MAX WCONTINUED WCOREDUMP WEXITED WEXITSTATUS WIFCONTINUED WIFEXITED WIFSIGNALED WIFSTOPPED WNOHANG WNOWAIT WSTOPPED WSTOPSIG WTERMSIG WUNTRACED W_OK X_OK _Environ __all__ _check_methods _create_environ _execvpe _exists _exit _fspath _fwalk _fwalk_close _fwalk_walk _fwalk_yield _get_exports_list _spawnvef _walk_symlinks_as_files _wrap_close abort access altsep chdir chmod chown chroot close closerange confstr confstr_names ctermid curdir defpath device_encoding devnull dup dup2 environb error execl execle execlp execlpe execv execve execvp execvpe extsep fchdir fchmod fchown fdatasync fdopen fork fpathconf fsdecode fsencode fstat fstatvfs fsync ftruncate fwalk get_blocking get_exec_path get_inheritable get_terminal_size getcwdb getenvb getgid getloadavg getlogin getpgid getpgrp getppid getpriority getsid getuid grantpt isatty killpg lockf login_tty lseek lstat major makedev minor open pardir pathconf pathconf_names pathsep pipe popen posix_fadvise posix_openpt pread ptsname putenv pwrite read readinto readlink readv register_at_fork reload_environ removedirs renames scandir sched_yield set_blocking set_inheritable setgid setpgid setpgrp setregid setreuid setsid setuid spawnl spawnle spawnlp spawnlpe spawnv spawnve spawnvp spawnvpe stat_result statvfs statvfs_result strerror supports_bytes_environ supports_dir_fd supports_effective_ids supports_fd supports_follow_symlinks symlink sync sysconf sysconf_names tcgetpgrp tcsetpgrp terminal_size times times_result truncate ttyname umask uname uname_result unlockpt unsetenv utime wait wait3 wait4 waitid waitid_result waitpid waitstatus_to_exitcode write writev',
  'module os.path':
    'ALLOW_MISSING __all__ _get_sep _varpattern _varsub _varsubb commonpath isdevdrive isjunction sameopenfile samestat splitroot supports_unicode_filenames',
  'module pathlib':
    'DirEntryInfo E2BIG EACCES EADDRINUSE EADDRNOTAVAIL EADV EAFNOSUPPORT EAGAIN EALREADY EBADE EBADF EBADFD EBADMSG EBADR EBADRQC EBADSLT EBFONT EBUSY ECANCELED ECHILD ECHRNG ECOMM ECONNABORTED ECONNREFUSED ECONNRESET EDEADLK EDEADLOCK EDESTADDRREQ EDOM EDOTDOT EDQUOT EEXIST EFAULT EFBIG EHOSTDOWN EHOSTUNREACH EHWPOISON EIDRM EILSEQ EINPROGRESS EINTR EINVAL EIO EISCONN EISDIR EISNAM EKEYEXPIRED EKEYREJECTED EKEYREVOKED EL2HLT EL2NSYNC EL3HLT EL3RST ELIBACC ELIBBAD ELIBEXEC ELIBMAX ELIBSCN ELNRNG ELOOP EMEDIUMTYPE EMFILE EMLINK EMSGSIZE EMULTIHOP ENAMETOOLONG ENAVAIL ENETDOWN ENETRESET ENETUNREACH ENFILE ENOANO ENOBUFS ENOCSI ENODATA ENODEV ENOENT ENOEXEC ENOKEY ENOLCK ENOLINK ENOMEDIUM ENOMEM ENOMSG ENONET ENOPKG ENOPROTOOPT ENOSPC ENOSR ENOSTR ENOSYS ENOTBLK ENOTCONN ENOTDIR ENOTEMPTY ENOTNAM ENOTRECOVERABLE ENOTSOCK ENOTSUP ENOTTY ENOTUNIQ ENXIO EOPNOTSUPP EOVERFLOW EOWNERDEAD EPERM EPFNOSUPPORT EPIPE EPROTO EPROTONOSUPPORT EPROTOTYPE ERANGE EREMCHG EREMOTE EREMOTEIO ERESTART ERFKILL EROFS ESHUTDOWN ESOCKTNOSUPPORT ESPIPE ESRCH ESRMNT ESTALE ESTRPIPE ETIME ETIMEDOUT ETOOMANYREFS ETXTBSY EUCLEAN EUNATCH EUSERS EWOULDBLOCK EXDEV EXFULL PathInfo PureWindowsPath S_ISBLK S_ISCHR S_ISDIR S_ISFIFO S_ISREG S_ISSOCK Sequence UnsupportedOperation WindowsPath _PathParents _StringGlobber __all__ _no_recurse_symlinks chain copy_info copyfile2 copyfileobj ensure_different_files ensure_distinct_paths errorcode grp magic_open posixpath pwd',
  'module platform':
    'AndroidVer IOSVersionInfo _Processor _WIN32_CLIENT_RELEASES _WIN32_SERVER_RELEASES __copyright__ __version__ _comparable_version _default_architecture _follow_symlinks _get_machine_win32 _java_getprop _mac_ver_xml _main _node _norm_version _os_release_cache _os_release_candidates _parse_args _parse_os_release _platform _platform_cache _sys_version _sys_version_cache _syscmd_file _syscmd_ver _uname_cache _unknown_as_blank _ver_stages _win32_ver _wmi _wmi_query android_ver architecture freedesktop_os_release invalidate_caches ios_ver java_ver libc_ver mac_ver node platform processor python_branch python_build python_compiler python_implementation python_revision python_version_tuple release system_alias uname uname_result version win32_edition win32_is_iot win32_ver',
  'module posixpath':
    'ALLOW_MISSING __all__ _get_sep _varpattern _varsub _varsubb commonpath isdevdrive isjunction sameopenfile samestat splitroot supports_unicode_filenames',
  'module pprint':
    'PrettyPrinter _StringIO __all__ _builtin_scalars _recursion _safe_key _safe_tuple _wrap_bytes_repr isreadable isrecursive saferepr',
  'module queue':
    '_PySimpleQueue __all__ deque heappop heappush time',
  'module random':
    'BPF LOG4 NV_MAGICCONST RECIP_BPF SG_MAGICCONST TWOPI _ONE _Sequence __all__ _accumulate _acos _bisect _ceil _cos _e _exp _fabs _floor _index _inst _isfinite _lgamma _log _log2 _parse_args _pi _repeat _sha512 _sin _sqrt _test _test_generator _urandom binomialvariate gammavariate getstate lognormvariate main paretovariate setstate vonmisesvariate weibullvariate',
  'module re':
    'DEBUG Scanner _MAXCACHE _MAXCACHE2 _ZeroSentinel __all__ __version__ _cache _cache2 _casefix _compile _compile_template _compiler _constants _parser _pickle _special_chars_map _zero_sentinel',
  'module sched':
    '__all__ _sentinel count namedtuple',
  'module secrets':
    '__all__ _sysrand',
  'module shlex':
    'StringIO __all__ _print_tokens',
  'module shutil':
    'COPY_BUFSIZE ReadError RegistryError SpecialFileError _ARCHIVE_FORMATS _BZ2_SUPPORTED _GiveupOnFastCopy _HAS_FCOPYFILE _LZMA_SUPPORTED _UNPACK_FORMATS _USE_CP_COPY_FILE_RANGE _USE_CP_SENDFILE _WINDOWS _WIN_DEFAULT_PATHEXT _ZLIB_SUPPORTED _ZSTD_SUPPORTED __all__ __getattr__ _access_check _basename _check_unpack_options _copyfileobj_readinto _copytree _copyxattr _destinsrc _determine_linux_fastcopy_blocksize _ensure_directory _fastcopy_copy_file_range _fastcopy_fcopyfile _fastcopy_sendfile _find_unpack_format _get_gid _get_uid _is_immutable _islink _make_tarball _make_zipfile _ntuple_diskusage _rmtree_impl _rmtree_islink _rmtree_safe_fd _rmtree_safe_fd_step _rmtree_unsafe _samefile _stat _unpack_tarfile _unpack_zipfile _use_fd_functions _win_path_needs_curdir _winapi chown copyfileobj copymode copystat disk_usage get_archive_formats get_terminal_size get_unpack_formats ignore_patterns make_archive nt register_archive_format register_unpack_format unpack_archive unregister_archive_format unregister_unpack_format which',
  'module signal':
    'ITIMER_PROF ITIMER_REAL ITIMER_VIRTUAL ItimerError SIG_BLOCK SIG_SETMASK SIG_UNBLOCK Sigmasks _IntEnum _enum_to_int _int_to_enum getitimer pthread_sigmask set_wakeup_fd sigpending sigtimedwait sigwait sigwaitinfo struct_siginfo',
  'module socket':
    'AF_APPLETALK AF_ASH AF_ATMPVC AF_ATMSVC AF_AX25 AF_BRIDGE AF_DECnet AF_ECONET AF_IPX AF_IRDA AF_KEY AF_LLC AF_NETBEUI AF_NETROM AF_PACKET AF_PPPOX AF_RDS AF_ROSE AF_ROUTE AF_SECURITY AF_SNA AF_WANPIPE AF_X25 AI_ADDRCONFIG AI_ALL AI_CANONNAME AI_NUMERICHOST AI_NUMERICSERV AI_PASSIVE AI_V4MAPPED AddressInfo CAPI CMSG_LEN CMSG_SPACE EAGAIN EAI_ADDRFAMILY EAI_AGAIN EAI_BADFLAGS EAI_FAIL EAI_FAMILY EAI_MEMORY EAI_NODATA EAI_NONAME EAI_OVERFLOW EAI_SERVICE EAI_SOCKTYPE EAI_SYSTEM EBADF ETHERTYPE_ARP ETHERTYPE_IP ETHERTYPE_IPV6 ETHERTYPE_VLAN ETH_P_ALL EWOULDBLOCK INADDR_ALLHOSTS_GROUP INADDR_LOOPBACK INADDR_MAX_LOCAL_GROUP INADDR_NONE INADDR_UNSPEC_GROUP IPPORT_RESERVED IPPORT_USERRESERVED IPPROTO_AH IPPROTO_DSTOPTS IPPROTO_EGP IPPROTO_ESP IPPROTO_FRAGMENT IPPROTO_GRE IPPROTO_HOPOPTS IPPROTO_ICMP IPPROTO_ICMPV6 IPPROTO_IDP IPPROTO_IGMP IPPROTO_IPIP IPPROTO_IPV6 IPPROTO_MAX IPPROTO_MPTCP IPPROTO_NONE IPPROTO_PIM IPPROTO_PUP IPPROTO_RAW IPPROTO_ROUTING IPPROTO_RSVP IPPROTO_TP IPPROTO_UDPLITE IPV6_CHECKSUM IPV6_DONTFRAG IPV6_DSTOPTS IPV6_HOPLIMIT IPV6_HOPOPTS IPV6_JOIN_GROUP IPV6_LEAVE_GROUP IPV6_MULTICAST_HOPS IPV6_MULTICAST_IF IPV6_MULTICAST_LOOP IPV6_NEXTHOP IPV6_PATHMTU IPV6_PKTINFO IPV6_RECVDSTOPTS IPV6_RECVERR IPV6_RECVHOPLIMIT IPV6_RECVHOPOPTS IPV6_RECVPATHMTU IPV6_RECVPKTINFO IPV6_RECVRTHDR IPV6_RECVTCLASS IPV6_RTHDR IPV6_RTHDRDSTOPTS IPV6_RTHDR_TYPE_0 IPV6_TCLASS IPV6_UNICAST_HOPS IPV6_V6ONLY IP_ADD_MEMBERSHIP IP_ADD_SOURCE_MEMBERSHIP IP_BIND_ADDRESS_NO_PORT IP_BLOCK_SOURCE IP_DEFAULT_MULTICAST_LOOP IP_DEFAULT_MULTICAST_TTL IP_DROP_MEMBERSHIP IP_DROP_SOURCE_MEMBERSHIP IP_FREEBIND IP_HDRINCL IP_MAX_MEMBERSHIPS IP_MULTICAST_IF IP_MULTICAST_LOOP IP_MULTICAST_TTL IP_OPTIONS IP_PKTINFO IP_RECVERR IP_RECVOPTS IP_RECVORIGDSTADDR IP_RECVRETOPTS IP_RECVTOS IP_RECVTTL IP_RETOPTS IP_TOS IP_TRANSPARENT IP_TTL IP_UNBLOCK_SOURCE IntEnum IntFlag MSG_CMSG_CLOEXEC MSG_CONFIRM MSG_CTRUNC MSG_DONTROUTE MSG_DONTWAIT MSG_EOR MSG_ERRQUEUE MSG_FASTOPEN MSG_MORE MSG_NOSIGNAL MSG_OOB MSG_PEEK MSG_TRUNC MSG_WAITALL MsgFlag NI_DGRAM NI_MAXHOST NI_MAXSERV NI_NAMEREQD NI_NOFQDN NI_NUMERICHOST NI_NUMERICSERV PF_PACKET PF_RDS SCM_CREDENTIALS SCM_RIGHTS SOCK_CLOEXEC SOCK_NONBLOCK SOCK_RDM SOCK_SEQPACKET SOL_IP SOL_RDS SOL_TCP SOL_UDP SO_ACCEPTCONN SO_BINDTODEVICE SO_BINDTOIFINDEX SO_DEBUG SO_DOMAIN SO_DONTROUTE SO_INCOMING_CPU SO_LINGER SO_MARK SO_OOBINLINE SO_PASSCRED SO_PASSSEC SO_PEERCRED SO_PEERSEC SO_PRIORITY SO_PROTOCOL SO_RCVLOWAT SO_RCVTIMEO SO_SNDLOWAT SO_SNDTIMEO SocketIO TCP_CC_INFO TCP_CONGESTION TCP_CORK TCP_DEFER_ACCEPT TCP_FASTOPEN TCP_FASTOPEN_CONNECT TCP_FASTOPEN_KEY TCP_FASTOPEN_NO_COOKIE TCP_INFO TCP_INQ TCP_KEEPCNT TCP_KEEPIDLE TCP_KEEPINTVL TCP_LINGER2 TCP_MAXSEG TCP_MD5SIG TCP_MD5SIG_EXT TCP_NOTSENT_LOWAT TCP_QUEUE_SEQ TCP_QUICKACK TCP_REPAIR TCP_REPAIR_OPTIONS TCP_REPAIR_QUEUE TCP_REPAIR_WINDOW TCP_SAVED_SYN TCP_SAVE_SYN TCP_SYNCNT TCP_THIN_DUPACK TCP_THIN_LINEAR_TIMEOUTS TCP_TIMESTAMP TCP_TX_DELAY TCP_ULP TCP_USER_TIMEOUT TCP_WINDOW_CLAMP TCP_ZEROCOPY_RECEIVE UDPLITE_RECV_CSCOV UDPLITE_SEND_CSCOV _GLOBAL_DEFAULT_TIMEOUT _GiveupOnSendfile _LOCALHOST _LOCALHOST_V6 __all__ _blocking_errnos _fallback_socketpair _intenum_converter close dup fromfd getaddrinfo getdefaulttimeout getfqdn gethostbyaddr gethostbyname_ex gethostname getnameinfo getprotobyname getservbyname getservbyport has_dualstack_ipv6 htonl htons if_indextoname if_nameindex if_nametoindex inet_aton inet_ntoa inet_ntop inet_pton ntohl ntohs recv_fds send_fds setdefaulttimeout',
  'module statistics':
    'Counter Decimal Fraction NormalDist _SQRT2 __all__ __conditional_annotations__ _coerce _convert _decimal_sqrt_of_frac _exact_ratio _fail_neg _float_sqrt_of_frac _integer_sqrt_of_frac_rto _isfinite _kernel_specs _mean_stdev _newton_raphson _normal_dist_inv_cdf _quartic_invcdf_estimate _rank _sqrt_bit_width _sqrtprod _ss _sum _triweight_invcdf_estimate acos asin atan bisect_left bisect_right cos cosh count defaultdict erfc exp fabs fsum groupby hypot isfinite isinf itemgetter kde kde_random log namedtuple pi reduce repeat sin sqrt sumprod tan tau',
  'module string':
    'Formatter _TemplatePattern __all__ _sentinel_dict',
  'module struct':
    '__all__ _clearcache',
  'module subprocess':
    '_HAVE_POSIX_SPAWN_CLOSEFROM _PIPE_BUF _PopenSelector _USE_POSIX_SPAWN _active _args_from_interpreter_flags _can_fork_exec _cleanup _del_safe _mswindows _optim_args_from_interpreter_flags _text_encoding _use_posix_spawn',
  'module sys':
    '__breakpointhook__ __displayhook__ __excepthook__ __interactivehook__ __stderr__ __stdin__ __stdout__ __unraisablehook__ _base_executable _baserepl _clear_internal_caches _clear_type_cache _clear_type_descriptors _current_exceptions _current_frames _debugmallocstats _dump_tracelets _emscripten_info _framework _get_cpu_count_config _getframe _getframemodulename _git _home _is_gil_enabled _is_immortal _is_interned _jit _setprofileallthreads _settraceallthreads _stdlib_dir _xoptions abiflags activate_stack_trampoline addaudithook api_version audit base_exec_prefix base_prefix breakpointhook builtin_module_names call_tracing copyright deactivate_stack_trampoline displayhook dont_write_bytecode excepthook exec_prefix flags float_info float_repr_style get_asyncgen_hooks get_coroutine_origin_tracking_depth getallocatedblocks getdefaultencoding getdlopenflags getfilesystemencodeerrors getfilesystemencoding getprofile gettrace getunicodeinternedsize hash_info hexversion int_info is_finalizing is_remote_debug_enabled is_stack_trampoline_active maxunicode meta_path monitoring orig_argv path_hooks path_importer_cache platlibdir prefix pycache_prefix remote_exec set_asyncgen_hooks set_coroutine_origin_tracking_depth setdlopenflags setprofile settrace stdlib_module_names thread_info unraisablehook warnoptions',
  'module tempfile':
    'SpooledTemporaryFile TMP_MAX TemporaryFile _O_TMPFILE_WORKS _Random _RandomNameSequence _TemporaryFileCloser __all__ _allocate_lock _bin_openflags _candidate_tempdir_list _dont_follow_symlinks _exists _get_candidate_names _get_default_tempdir _gettempdir _infer_return_type _mkstemp_inner _name_sequence _once_lock _resetperms _sanitize_params _text_openflags gettempdirb gettempprefix gettempprefixb mkstemp mktemp template',
  'module textwrap':
    '__all__ _whitespace',
  'module threading':
    'ExceptHookArgs WeakSet _CRLock _DeleteDummyThreadOnDel _DummyThread _HAVE_THREAD_NATIVE_ID _LockType _MainThread _PyRLock _RLock _SHUTTING_DOWN _ThreadHandle __all__ __excepthook__ _active _active_limbo_lock _after_fork _allocate_lock _count _counter _daemon_threads_allowed _dangling _enumerate _get_main_thread_ident _is_main_interpreter _limbo _main_thread _make_invoke_excepthook _make_thread_handle _newname _profile_hook _register_atexit _set_name _shutdown _start_joinable_thread _thread_local_info _thread_shutdown _threading_atexits _trace_hook excepthook getprofile gettrace setprofile setprofile_all_threads settrace settrace_all_threads stack_size',
  'module time':
    'CLOCK_BOOTTIME CLOCK_MONOTONIC CLOCK_MONOTONIC_RAW CLOCK_PROCESS_CPUTIME_ID CLOCK_REALTIME CLOCK_TAI CLOCK_THREAD_CPUTIME_ID _STRUCT_TM_ITEMS altzone clock_getres clock_gettime clock_gettime_ns clock_settime clock_settime_ns daylight get_clock_info pthread_getcpuclockid struct_time',
  'module timeit':
    'Timer __all__ _globals default_repeat dummy_src_name main reindent template',
  'module traceback':
    'BUILTIN_EXCEPTION_LIMIT TracebackException _Anchors _CASE_COST _ExceptionPrintContext _MAX_CANDIDATE_ITEMS _MAX_STRING_SIZE _MOVE_COST _RECURSIVE_CUTOFF _Sentinel _WIDE_CHAR_SPECIFIERS __all__ _byte_offset_to_character_offset _cause_message _compute_suggestion_error _context_message _display_width _extract_caret_anchors_from_line_segment _format_final_exc_line _get_code_position _levenshtein_distance _parse_value_tb _print_exception_bltin _safe_string _sentinel _substitution_cost _walk_tb_with_full_positions clear_frames format_list print_last print_list suppress walk_stack walk_tb',
  'module types':
    'CapsuleType ClassMethodDescriptorType CodeType DynamicClassAttribute GetSetDescriptorType MappingProxyType MemberDescriptorType MethodDescriptorType MethodWrapperType WrapperDescriptorType _GeneratorWrapper __all__ _calculate_meta get_original_bases new_class prepare_class resolve_bases',
  'module typing':
    'ABCMeta ByteString CT_co EXCLUDED_ATTRIBUTES GenericAlias KT MappingView NamedTupleMeta NoDefault ParamSpecArgs ParamSpecKwargs SupportsBytes SupportsComplex SupportsIndex SupportsRound T T_co T_contra TypeAliasType VT VT_co V_co _ASSERT_NEVER_REPR_MAX_LENGTH _AnnotatedAlias _AnyMeta _BaseGenericAlias _CallableGenericAlias _CallableType _ConcatenateGenericAlias _DeprecatedGenericAlias _Final _Func _GenericAlias _IdentityCallable _LazyAnnotationLib _LiteralGenericAlias _NamedTuple _NotIterable _PROTO_ALLOWLIST _ProtocolMeta _SPECIAL_NAMES _Sentinel _SpecialForm _SpecialGenericAlias _TYPING_INTERNALS _TupleType _TypedCacheSpecialForm _TypedDict _TypedDictMeta _TypingEllipsis _UnionGenericAlias _UnionGenericAliasMeta _UnpackGenericAlias __all__ __getattr__ _abc_instancecheck _abc_subclasscheck _add_type_params_to_scope _allow_reckless_class_checks _caches _caller _check_generic_specialization _cleanups _collect_type_parameters _deduplicate _deprecation_warning_for_no_type_params_passed _eval_type _flatten_literal_params _generic_class_getitem _generic_init_subclass _get_protocol_attrs _get_typeddict_qualifiers _idfunc _is_dunder _is_param_expr _is_typevar_like _is_unpacked_typevartuple _lazy_load_getattr_static _make_eager_annotate _make_forward_ref _make_nmtuple _namedtuple_mro_entries _no_init_or_replace_init _overload_dummy _overload_registry _paramspec_prepare_subst _paramspec_subst _prohibited _proto_hook _sentinel _should_unflatten_callable_args _special _strip_annotations _tp_cache _type_check _type_check_issubclass_arg_1 _type_convert _type_repr _typevar_subst _typevartuple_prepare_subst _unpack_args _value_and_type_iter abstractmethod assert_type clear_overloads dataclass_transform defaultdict evaluate_forward_ref get_overloads get_protocol_members is_protocol is_typeddict no_type_check_decorator',
  'module unittest':
    'BaseTestSuite FunctionTestCase TestLoader TestProgram TestSuite TextTestResult TextTestRunner __all__ __getattr__ __unittest addModuleCleanup case defaultTestLoader doModuleCleanups enterModuleContext expectedFailure installHandler loader registerResult removeHandler removeResult result runner signals suite util',
  'module unittest.mock':
    'CodeType ThreadingMixin ThreadingMock _CODE_ATTRS _CODE_SIG _builtins _timeout_unset _to_stream file_spec mock_open open_spec seal',
  'module urllib':
    'response',
  'module urllib.error':
    'ContentTooShortError __all__',
  'module urllib.parse':
    'DefragResult DefragResultBytes ParseResultBytes ResultBase SplitResultBytes _ALWAYS_SAFE _ALWAYS_SAFE_BYTES _DefragResultBase _NetlocResultMixinBase _NetlocResultMixinBytes _NetlocResultMixinStr _ParseResultBase _Quoter _ResultMixinBytes _ResultMixinStr _SplitResultBase _UNSAFE_URL_BYTES_TO_REMOVE _WHATWG_C0_CONTROL_OR_SPACE __all__ _asciire _byte_quoter_factory _check_bracketed_host _check_bracketed_netloc _checknetloc _coerce_args _decode_args _encode_result _generate_unquoted_parts _hexdig _hextobyte _hostprog _implicit_encoding _implicit_errors _noop _portprog _splitattr _splithost _splitnetloc _splitnport _splitparams _splitpasswd _splitport _splitquery _splittag _splittype _splituser _splitvalue _to_bytes _typeprog _unquote_impl _urlparse _urlsplit _urlunsplit clear_cache non_hierarchical quote_from_bytes scheme_chars splitattr splithost splitnport splitpasswd splitport splitquery splittag splittype splituser splitvalue to_bytes unquote_to_bytes unwrap uses_fragment uses_netloc uses_params uses_query uses_relative',
  'module urllib.request':
    'AbstractBasicAuthHandler AbstractDigestAuthHandler AbstractHTTPHandler BaseHandler CacheFTPHandler ContentTooShortError DataHandler FTPHandler FileHandler HTTPBasicAuthHandler HTTPCookieProcessor HTTPDefaultErrorHandler HTTPDigestAuthHandler HTTPErrorProcessor HTTPHandler HTTPPasswordMgr HTTPPasswordMgrWithDefaultRealm HTTPPasswordMgrWithPriorAuth HTTPRedirectHandler HTTPSHandler OpenerDirector ProxyBasicAuthHandler ProxyDigestAuthHandler ProxyHandler UnknownHandler __all__ __version__ _cut_port_re _ftperrors _have_ssl _is_local_authority _localhost _noheaders _opener _parse_proxy _proxy_bypass_macosx_sysconf _proxy_bypass_winreg_override _randombytes _splitattr _splithost _splitpasswd _splitport _splittag _splittype _splituser _splitvalue _thishost _url_tempfiles addclosehook addinfourl build_opener ftperrors ftpwrapper getproxies getproxies_environment install_opener localhost noheaders parse_http_list parse_keqv_list pathname2url proxy_bypass proxy_bypass_environment request_host thishost unquote_to_bytes unwrap url2pathname urlcleanup urlretrieve urlunparse',
  'module uuid':
    'Enum MAX NAMESPACE_DNS NAMESPACE_OID NAMESPACE_URL NAMESPACE_X500 NIL RESERVED_FUTURE RESERVED_MICROSOFT RESERVED_NCS RFC_4122 SafeUUID _AIX _GETTERS _LINUX _MAC_DELIM _MAC_OMITS_LEADING_ZEROES _OS_GETTERS _RFC_4122_CLEARFLAGS_MASK _RFC_4122_VERSION_1_FLAGS _RFC_4122_VERSION_3_FLAGS _RFC_4122_VERSION_4_FLAGS _RFC_4122_VERSION_5_FLAGS _RFC_4122_VERSION_6_FLAGS _RFC_4122_VERSION_7_FLAGS _RFC_4122_VERSION_8_FLAGS _UINT_128_MAX _UuidCreate __author__ _arp_getnode _find_mac_near_keyword _find_mac_under_heading _generate_time_safe _get_command_stdout _has_stable_extractable_node _ifconfig_getnode _ip_getnode _is_universal _lanscan_getnode _last_counter_v7 _last_timestamp _last_timestamp_v6 _last_timestamp_v7 _netstat_getnode _node _parse_mac _random_getnode _simple_enum _unix_getnode _uuid _uuid7_get_counter_and_tail _windll_getnode bytes_ getnode int_ main uuid3 uuid5 uuid6 uuid7 uuid8',
  'module warnings':
    '_DEPRECATED_MSG _Lock _OptionError __all__ _acquire_lock _add_filter _deprecated _filters_mutated _filters_mutated_lock_held _filters_version _formatwarning_orig _formatwarnmsg _formatwarnmsg_impl _get_context _get_filters _getaction _getcategory _is_filename_to_skip _is_internal_filename _is_internal_frame _lock _new_context _next_external_frame _processoptions _release_lock _set_context _set_module _setoption _use_context _warn_unawaited_coroutine _warnings_context',
  'module weakref':
    'KeyedRef __all__ _remove_dead_weakref',
  'module zlib':
    'DEFLATED DEF_BUF_SIZE DEF_MEM_LEVEL MAX_WBITS ZLIB_RUNTIME_VERSION ZLIB_VERSION Z_BEST_COMPRESSION Z_BEST_SPEED Z_BLOCK Z_DEFAULT_COMPRESSION Z_DEFAULT_STRATEGY Z_FILTERED Z_FINISH Z_FIXED Z_FULL_FLUSH Z_HUFFMAN_ONLY Z_NO_COMPRESSION Z_NO_FLUSH Z_PARTIAL_FLUSH Z_RLE Z_SYNC_FLUSH Z_TREES _ZlibDecompressor __version__ adler32 compress compressobj decompress decompressobj error',
  'module zoneinfo':
    'TZPATH __all__ __getattr__ _common _tzpath reset_tzpath',
  'multiprocessing.connection.Connection':
    '__del__ _bad_message_length _check_writable _close _detach _handle _poll _read _recv _recv_bytes _send _send_bytes _write recv_bytes_into',
  'multiprocessing.context.Process':
    '_Popen _after_fork',
  'multiprocessing.context.ProcessError':
    '__setstate__',
  'multiprocessing.context.TimeoutError':
    '__setstate__',
  'multiprocessing.pool.ApplyResult':
    '__class_getitem__ _set',
  'multiprocessing.pool.MapResult':
    '__class_getitem__ _set',
  'multiprocessing.pool.Pool':
    'Process __del__ _check_running _get_sentinels _get_tasks _get_worker_sentinels _guarded_task_generation _handle_results _handle_tasks _handle_workers _help_stuff_finish _join_exited_workers _maintain_pool _repopulate_pool _repopulate_pool_static _setup_queues _terminate_pool _wait_for_updates _wrap_exception',
  'multiprocessing.process.BaseProcess':
    '_Popen _after_fork',
  'multiprocessing.queues.JoinableQueue':
    '__class_getitem__ __setstate__ _after_fork _feed _finalize_close _finalize_join _on_queue_feeder_error _reset _start_thread _terminate_broken',
  'multiprocessing.queues.Queue':
    '__class_getitem__ __setstate__ _after_fork _feed _finalize_close _finalize_join _on_queue_feeder_error _reset _start_thread _terminate_broken',
  'multiprocessing.queues.SimpleQueue':
    '__class_getitem__ __setstate__',
  'multiprocessing.sharedctypes.SynchronizedArray':
    '__getslice__ __setslice__',
  'multiprocessing.synchronize.Barrier':
    '__setstate__ _enter _exit',
  'multiprocessing.synchronize.BoundedSemaphore':
    '__setstate__ _cleanup _make_methods _make_name _rand',
  'multiprocessing.synchronize.Condition':
    '__setstate__ _make_methods',
  'multiprocessing.synchronize.Lock':
    '__setstate__ _cleanup _make_methods _make_name _rand',
  'multiprocessing.synchronize.RLock':
    '__setstate__ _cleanup _make_methods _make_name _rand',
  'multiprocessing.synchronize.SemLock':
    '__setstate__ _cleanup _make_methods _make_name _rand',
  'multiprocessing.synchronize.Semaphore':
    '__setstate__ _cleanup _make_methods _make_name _rand',
  'numbers.Complex':
    '__abs__ __add__ __bool__ __complex__ __mul__ __neg__ __pos__ __pow__ __radd__ __rmul__ __rpow__ __rsub__ __rtruediv__ __sub__ __truediv__ _abc_impl conjugate imag real',
  'numbers.Integral':
    '__abs__ __add__ __and__ __bool__ __ceil__ __complex__ __divmod__ __floor__ __floordiv__ __index__ __int__ __invert__ __lshift__ __mod__ __mul__ __neg__ __or__ __pos__ __pow__ __radd__ __rand__ __rdivmod__ __rfloordiv__ __rlshift__ __rmod__ __rmul__ __ror__ __round__ __rpow__ __rrshift__ __rshift__ __rsub__ __rtruediv__ __rxor__ __sub__ __truediv__ __trunc__ __xor__ _abc_impl conjugate denominator imag numerator real',
  'numbers.Number':
    '_abc_impl',
  'numbers.Rational':
    '__abs__ __add__ __bool__ __ceil__ __complex__ __divmod__ __floor__ __floordiv__ __mod__ __mul__ __neg__ __pos__ __pow__ __radd__ __rdivmod__ __rfloordiv__ __rmod__ __rmul__ __round__ __rpow__ __rsub__ __rtruediv__ __sub__ __truediv__ __trunc__ _abc_impl conjugate denominator imag numerator real',
  'numbers.Real':
    '__abs__ __add__ __bool__ __ceil__ __complex__ __divmod__ __float__ __floor__ __floordiv__ __mod__ __mul__ __neg__ __pos__ __pow__ __radd__ __rdivmod__ __rfloordiv__ __rmod__ __rmul__ __round__ __rpow__ __rsub__ __rtruediv__ __sub__ __truediv__ __trunc__ _abc_impl conjugate imag real',
  'operator.attrgetter':
    '__text_signature__ __vectorcalloffset__',
  'operator.itemgetter':
    '__text_signature__ __vectorcalloffset__',
  'operator.methodcaller':
    '__text_signature__ __vectorcalloffset__',
  'package asyncio':
    '__main__ proactor_events tools windows_events windows_utils',
  'package concurrent':
    'interpreters',
  'package concurrent.futures':
    'interpreter',
  'package html':
    'parser',
  'package json':
    '__main__ tool',
  'package logging':
    'config',
  'package multiprocessing':
    'dummy forkserver managers popen_fork popen_forkserver popen_spawn_posix popen_spawn_win32 resource_sharer resource_tracker shared_memory spawn',
  'package pathlib':
    '_local types',
  'package string':
    'templatelib',
  'package unittest':
    '__main__ _log',
  'package urllib':
    'robotparser',
  'pathlib.Path':
    '__bytes__ _copy_from _copy_from_file _copy_from_symlink _delete _drv _filter_trailing_slash _format_parsed_parts _from_dir_entry _from_parsed_parts _from_parsed_string _hash _info _parse_path _parse_pattern _parts_normcase _parts_normcase_cached _raw_path _raw_paths _remove_leading_dot _remove_trailing_slash _root _str _str_normcase _str_normcase_cached _tail _tail_cached is_reserved parser',
  'pathlib.PosixPath':
    '__bytes__ _copy_from _copy_from_file _copy_from_symlink _delete _drv _filter_trailing_slash _format_parsed_parts _from_dir_entry _from_parsed_parts _from_parsed_string _hash _info _parse_path _parse_pattern _parts_normcase _parts_normcase_cached _raw_path _raw_paths _remove_leading_dot _remove_trailing_slash _root _str _str_normcase _str_normcase_cached _tail _tail_cached is_reserved parser',
  'pathlib.PurePath':
    '__bytes__ _drv _format_parsed_parts _from_parsed_parts _from_parsed_string _hash _parse_path _parse_pattern _parts_normcase _parts_normcase_cached _raw_path _raw_paths _root _str _str_normcase _str_normcase_cached _tail _tail_cached as_uri full_match is_reserved match parser',
  'pathlib.PurePosixPath':
    '__bytes__ _drv _format_parsed_parts _from_parsed_parts _from_parsed_string _hash _parse_path _parse_pattern _parts_normcase _parts_normcase_cached _raw_path _raw_paths _root _str _str_normcase _str_normcase_cached _tail _tail_cached as_uri full_match is_reserved match parser',
  'queue.Full':
    '__setstate__',
  'queue.LifoQueue':
    '__class_getitem__',
  'queue.PriorityQueue':
    '__class_getitem__',
  'queue.Queue':
    '__class_getitem__',
  'queue.ShutDown':
    '__setstate__',
  'random.Random':
    'VERSION __setstate__ _notimplemented _randbelow _randbelow_with_getrandbits _randbelow_without_getrandbits binomialvariate gammavariate getstate lognormvariate paretovariate setstate vonmisesvariate weibullvariate',
  're.Match':
    '__class_getitem__ __copy__ __deepcopy__ regs',
  're.Pattern':
    '__class_getitem__ __copy__ __deepcopy__ scanner',
  're.PatternError':
    '__setstate__',
  're.RegexFlag':
    'ASCII DEBUG DOTALL IGNORECASE LOCALE MULTILINE UNICODE VERBOSE __abs__ __add__ __bool__ __ceil__ __contains__ __divmod__ __float__ __floor__ __floordiv__ __getitem__ __getnewargs__ __index__ __int__ __invert__ __iter__ __len__ __lshift__ __members__ __mod__ __mul__ __neg__ __pos__ __pow__ __radd__ __rdivmod__ __rfloordiv__ __rlshift__ __rmod__ __rmul__ __round__ __rpow__ __rrshift__ __rshift__ __rsub__ __rtruediv__ __sub__ __truediv__ __trunc__',
  'sched.Event':
    '__add__ __class_getitem__ __getnewargs__ __mul__ __replace__ __rmul__',
  'shutil.Error':
    '__setstate__ characters_written',
  'shutil.SameFileError':
    '__setstate__ characters_written',
  'signal.Handlers':
    '__abs__ __add__ __and__ __ceil__ __divmod__ __float__ __floor__ __floordiv__ __getnewargs__ __index__ __int__ __invert__ __lshift__ __mod__ __mul__ __neg__ __or__ __pos__ __pow__ __radd__ __rand__ __rdivmod__ __rfloordiv__ __rlshift__ __rmod__ __rmul__ __ror__ __round__ __rpow__ __rrshift__ __rshift__ __rsub__ __rtruediv__ __rxor__ __sub__ __truediv__ __trunc__ __xor__',
  'signal.Signals':
    '__abs__ __add__ __and__ __ceil__ __divmod__ __float__ __floor__ __floordiv__ __getnewargs__ __index__ __int__ __invert__ __lshift__ __mod__ __mul__ __neg__ __or__ __pos__ __pow__ __radd__ __rand__ __rdivmod__ __rfloordiv__ __rlshift__ __rmod__ __rmul__ __ror__ __round__ __rpow__ __rrshift__ __rshift__ __rsub__ __rtruediv__ __rxor__ __sub__ __truediv__ __trunc__ __xor__',
  'socket.AddressFamily':
    'AF_APPLETALK AF_ASH AF_ATMPVC AF_ATMSVC AF_AX25 AF_BRIDGE AF_ECONET AF_IPX AF_IRDA AF_KEY AF_LLC AF_NETBEUI AF_NETROM AF_PACKET AF_PPPOX AF_RDS AF_ROSE AF_ROUTE AF_SECURITY AF_SNA AF_WANPIPE AF_X25 __abs__ __add__ __and__ __ceil__ __divmod__ __float__ __floor__ __floordiv__ __getnewargs__ __index__ __int__ __invert__ __lshift__ __mod__ __mul__ __neg__ __or__ __pos__ __pow__ __radd__ __rand__ __rdivmod__ __rfloordiv__ __rlshift__ __rmod__ __rmul__ __ror__ __round__ __rpow__ __rrshift__ __rshift__ __rsub__ __rtruediv__ __rxor__ __sub__ __truediv__ __trunc__ __xor__',
  'socket.SocketKind':
    'SOCK_CLOEXEC SOCK_NONBLOCK SOCK_RDM SOCK_SEQPACKET __abs__ __add__ __and__ __ceil__ __divmod__ __float__ __floor__ __floordiv__ __getnewargs__ __index__ __int__ __invert__ __lshift__ __mod__ __mul__ __neg__ __or__ __pos__ __pow__ __radd__ __rand__ __rdivmod__ __rfloordiv__ __rlshift__ __rmod__ __rmul__ __ror__ __round__ __rpow__ __rrshift__ __rshift__ __rsub__ __rtruediv__ __rxor__ __sub__ __truediv__ __trunc__ __xor__',
  'socket.gaierror':
    '__setstate__ characters_written',
  'socket.herror':
    '__setstate__ characters_written',
  'socket.socket':
    '__del__ _accept _check_sendfile_params _closed _decref_socketios _io_refs _real_close _sendfile_use_send _sendfile_use_sendfile connect_ex detach dup get_inheritable makefile recv_into recvfrom recvfrom_into recvmsg recvmsg_into sendfile sendmsg sendto set_inheritable timeout',
  'statistics.StatisticsError':
    '__setstate__',
  'string.Template':
    '_compile_pattern _invalid braceidpattern flags idpattern pattern',
  'struct.error':
    '__setstate__',
  'subprocess.CalledProcessError':
    '__setstate__',
  'subprocess.CompletedProcess':
    '__class_getitem__',
  'subprocess.Popen':
    '__class_getitem__ __del__ _check_timeout _child_created _close_pipe_fds _communicate _execute_child _get_devnull _get_handles _handle_exitstatus _internal_poll _on_error_fd_closer _posix_spawn _remaining_time _save_input _stdin_write _translate_newlines _try_wait _wait',
  'subprocess.SubprocessError':
    '__setstate__',
  'subprocess.TimeoutExpired':
    '__setstate__',
  'tempfile.TemporaryDirectory':
    '__class_getitem__ _cleanup _rmtree',
  'textwrap.TextWrapper':
    '_fix_sentence_endings _handle_long_word _munge_whitespace _split _split_chunks _wrap_chunks sentence_end_re unicode_whitespace_trans wordsep_re wordsep_simple_re',
  'threading.Barrier':
    '_enter _exit',
  'threading.BrokenBarrierError':
    '__setstate__',
  'threading.Condition':
    '_acquire_restore _at_fork_reinit _release_save',
  'threading.Event':
    '_at_fork_reinit',
  'threading.Thread':
    '__module__ _after_fork _bootstrap _bootstrap_inner _context _daemonic _delete _ident _initialized _invoke_excepthook _name _os_thread_handle _set_ident _set_os_name _started _stderr daemon ident name',
  'threading.Timer':
    '_after_fork _bootstrap _bootstrap_inner _delete _initialized _set_ident _set_os_name daemon ident name',
  'traceback.FrameSummary':
    '_code _dedented_lines _lines _lines_dedented _original_lines _set_lines colno end_colno end_lineno filename line lineno locals name',
  'traceback.StackSummary':
    '__add__ __class_getitem__ __iadd__ __imul__ __mul__ __reversed__ __rmul__ _extract_from_extended_frame_gen _should_show_carets extract format_frame_summary from_list',
  'types.GenericAlias':
    '__add__ __class_getitem__ __getitem__ __iadd__ __imul__ __instancecheck__ __iter__ __mul__ __or__ __reversed__ __rmul__ __ror__ __subclasscheck__ __typing_unpacked_tuple_args__ __unpacked__',
  'types.SimpleNamespace':
    '__replace__',
  'typing.NewType':
    '__mro_entries__ __or__ __ror__',
  'typing.Protocol':
    '__parameters__ __protocol_attrs__ _abc_impl _is_protocol _is_runtime_protocol',
  'typing.TypeAliasType':
    '__iter__ __module__ __or__ __ror__ evaluate_value',
  'typing.TypeVar':
    '__bound__ __constraints__ __contravariant__ __covariant__ __default__ __infer_variance__ __module__ __mro_entries__ __name__ __or__ __ror__ __typing_prepare_subst__ __typing_subst__ evaluate_bound evaluate_constraints evaluate_default has_default',
  'typing.Union':
    '__class_getitem__ __getitem__ __mro_entries__ __name__ __or__ __qualname__ __ror__',
  'unittest.IsolatedAsyncioTestCase':
    '__del__ _addDuration _addExpectedFailure _addUnexpectedSuccess _assertNotWarns _baseAssertEqual _callAsync _classSetupFailed _class_cleanups _diffThreshold _getAssertEqualityFunc _setupAsyncioRunner _tail_type_check _tearDownAsyncioRunner _truncateMessage addClassCleanup addTypeEqualityFunc assertCountEqual assertEndsWith assertHasAttr assertIsSubclass assertLogs assertNoLogs assertNotAlmostEqual assertNotEndsWith assertNotHasAttr assertNotIsSubclass assertNotRegex assertNotStartsWith assertSequenceEqual assertStartsWith assertWarns assertWarnsRegex countTestCases debug defaultTestResult doClassCleanups doCleanups enterClassContext enterContext maxDiff',
  'unittest.TestCase':
    '_addDuration _addExpectedFailure _addUnexpectedSuccess _assertNotWarns _baseAssertEqual _diffThreshold _getAssertEqualityFunc _tail_type_check _truncateMessage addClassCleanup addTypeEqualityFunc assertCountEqual assertEndsWith assertHasAttr assertIsSubclass assertLogs assertNoLogs assertNotAlmostEqual assertNotEndsWith assertNotHasAttr assertNotIsSubclass assertNotRegex assertNotStartsWith assertSequenceEqual assertStartsWith assertWarns assertWarnsRegex countTestCases debug defaultTestResult doClassCleanups doCleanups enterClassContext enterContext maxDiff',
  'unittest.TestResult':
    '_clean_tracebacks _exc_info_to_string _is_relevant_tb_level _moduleSetUpFailed _previousTestClass _remove_unittest_tb_frames _restoreStdout _setupStdout _testRunEntered addDuration addExpectedFailure addSubTest addUnexpectedSuccess startTestRun stop stopTest stopTestRun',
  'unittest.case.SkipTest':
    '__setstate__',
  'unittest.mock.InvalidSpecError':
    '__setstate__',
  'urllib.error.HTTPError':
    '_HTTPError__super_init __enter__ __exit__ __getattr__ __iter__ __setstate__ characters_written',
  'urllib.error.URLError':
    '__setstate__ characters_written',
  'urllib.parse.ParseResult':
    '__add__ __class_getitem__ __getnewargs__ __mul__ __replace__ __rmul__ _encoded_counterpart _hostinfo _userinfo encode',
  'urllib.parse.SplitResult':
    '__add__ __class_getitem__ __getnewargs__ __mul__ __replace__ __rmul__ _encoded_counterpart _hostinfo _userinfo encode',
  'urllib.request.Request':
    '_parse add_unredirected_header data full_url has_proxy header_items remove_header set_proxy',
  'uuid.UUID':
    '__setstate__ _from_int bytes_le clock_seq clock_seq_hi_variant clock_seq_low fields int is_safe node time time_hi_version time_low time_mid variant',
  'weakref.CallableProxyType':
    '__abs__ __and__ __divmod__ __float__ __floordiv__ __iadd__ __iand__ __ifloordiv__ __ilshift__ __imatmul__ __imod__ __imul__ __index__ __int__ __invert__ __ior__ __ipow__ __irshift__ __isub__ __itruediv__ __ixor__ __lshift__ __matmul__ __mod__ __neg__ __or__ __pos__ __pow__ __radd__ __rand__ __rdivmod__ __rfloordiv__ __rlshift__ __rmatmul__ __rmod__ __rmul__ __ror__ __rpow__ __rrshift__ __rshift__ __rsub__ __rtruediv__ __rxor__ __xor__',
  'weakref.ProxyType':
    '__abs__ __and__ __bytes__ __divmod__ __float__ __floordiv__ __iadd__ __iand__ __ifloordiv__ __ilshift__ __imatmul__ __imod__ __imul__ __index__ __int__ __invert__ __ior__ __ipow__ __irshift__ __isub__ __itruediv__ __ixor__ __lshift__ __matmul__ __mod__ __neg__ __or__ __pos__ __pow__ __radd__ __rand__ __rdivmod__ __reversed__ __rfloordiv__ __rlshift__ __rmatmul__ __rmod__ __rmul__ __ror__ __rpow__ __rrshift__ __rshift__ __rsub__ __rtruediv__ __rxor__ __xor__',
  'weakref.ReferenceType':
    '__class_getitem__',
  'weakref.WeakKeyDictionary':
    '_MutableMapping__marker __deepcopy__ _abc_impl',
  'weakref.WeakMethod':
    '__callback__ __class_getitem__ _alive _func_ref _meth_type',
  'weakref.WeakValueDictionary':
    '_MutableMapping__marker __deepcopy__ _abc_impl',
  'weakref.finalize':
    '_dirty _index_iter _select_for_exit _shutdown',
  'zoneinfo.InvalidTZPathWarning':
    '__setstate__',
  'zoneinfo.ZoneInfo':
    '_unpickle clear_cache from_file key no_cache',
  'zoneinfo.ZoneInfoNotFoundError':
    '__setstate__',
};
